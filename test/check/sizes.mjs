// @ts-check
import { runTool } from './tool.mjs';

/** What visitors load keeps within its limits (.size-limit.mjs). */
export const checkSizes = () => runTool('size-limit', []);
