// @ts-check
import { runTool } from './tool.mjs';

/** Format and lint rules (biome.json). `npm run format` mends what can be mended. */
export const checkStyle = () =>
  runTool('biome', ['check', '--error-on-warnings', '--max-diagnostics=200', '--colors=off']);
