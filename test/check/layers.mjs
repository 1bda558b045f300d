// @ts-check
import { runTool } from './tool.mjs';

/** Who may see whom (.dependency-cruiser.cjs). */
export const checkLayers = () =>
  runTool('depcruise', ['src', 'demo/shop', 'demo/tools', '--output-type', 'err-long']);
