// @ts-check
// npm run check [-- step …]: all that can be said about the code without running it
import { runSteps } from './check/run-steps.mjs';

const { passed, failed } = await runSteps(process.argv.slice(2));
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
