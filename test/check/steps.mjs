// @ts-check
import { checkApi } from './api.mjs';
import { checkBuiltSafety } from './built-safety.mjs';
import { checkConsumers } from './consumers.mjs';
import { checkDeadCode } from './dead-code.mjs';
import { checkDist } from './dist.mjs';
import { checkLayers } from './layers.mjs';
import { checkPackage } from './package.mjs';
import { checkSizes } from './sizes.mjs';
import { checkStyle } from './style.mjs';
import { checkTypes } from './types.mjs';

/** @import { Outcome } from './tool.mjs' */

/** What is checked, in this order. @type {Readonly<Record<string, () => Promise<Outcome>>>} */
export const steps = {
  types: checkTypes,
  style: checkStyle,
  layers: checkLayers,
  'dead-code': checkDeadCode,
  dist: checkDist,
  'built-safety': checkBuiltSafety,
  sizes: checkSizes,
  package: checkPackage,
  consumers: checkConsumers,
  api: checkApi,
};
