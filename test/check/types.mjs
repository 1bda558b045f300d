// @ts-check
import { runTool } from './tool.mjs';

/** @import { Outcome } from './tool.mjs' */

/** Every tsconfig.json of the project. */
const projects = ['.', 'src/cli', 'test', 'test/bench', 'demo/shop', 'demo/tools'];

/**
 * The compiler has nothing to say about any part.
 * @returns {Promise<Outcome>}
 */
export const checkTypes = async () => {
  const outcomes = await Promise.all(
    projects.map((project) => runTool('tsc', ['--noEmit', '--pretty', 'false', '-p', project])),
  );
  return {
    ok: outcomes.every(({ ok }) => ok),
    // A file that two projects share is complained about once.
    output: [...new Set(outcomes.flatMap(({ output }) => output.split('\n')))].join('\n'),
  };
};
