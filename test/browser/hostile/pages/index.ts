import type { HostilePage } from '../hostile-page';
import { brokenWindow } from './broken-window';
import { clobberedDom } from './clobbered-dom';
import { frozenBuiltIns } from './frozen-built-ins';
import { hostileCss } from './hostile-css';
import { missingApis } from './missing-apis';
import { moduleLoaders } from './module-loaders';
import { oddDocuments } from './odd-documents';
import { oldLibraries } from './old-libraries';
import { overwrittenGlobals } from './overwritten-globals';
import { patchedDom } from './patched-dom';
import { policies } from './policies';
import { pollutedPrototypes } from './polluted-prototypes';
import { quiet } from './quiet';
import { removedRoots } from './removed-roots';
import { replacedBuiltIns } from './replaced-built-ins';
import { turningPages } from './turning-pages';
import { zoneJs } from './zone-js';

/** Every page that a guest may find itself on. */
export const hostilePages: readonly HostilePage[] = [
  ...quiet,
  ...oldLibraries,
  ...pollutedPrototypes,
  ...frozenBuiltIns,
  ...replacedBuiltIns,
  ...moduleLoaders,
  ...hostileCss,
  ...oddDocuments,
  ...turningPages,
  ...policies,
  ...zoneJs,
  ...clobberedDom,
  ...removedRoots,
  ...brokenWindow,
  ...missingApis,
  ...patchedDom,
  ...overwrittenGlobals,
];
