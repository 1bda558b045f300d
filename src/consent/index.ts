import { googleConsentMode } from './google-consent-mode';
import type { ConsentSource } from './source';
import { tcf } from './tcf';

/** Every consent platform that is read. */
export const consentSources = [googleConsentMode, tcf] as const satisfies readonly ConsentSource[];

export type ConsentSourceId = (typeof consentSources)[number]['id'];
