// @ts-check
import { runTool } from './tool.mjs';

/** No file, export or dependency that nobody uses (knip.config.ts). */
export const checkDeadCode = () => runTool('knip', ['--no-progress']);
