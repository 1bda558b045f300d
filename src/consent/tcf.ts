import { own } from '../lib/own';
import type { ConsentSource } from './source';

type TcfApi = (
  command: 'addEventListener',
  version: 2,
  callback: (data: unknown, ok: boolean) => void,
) => void;

const LOCATOR = 'iframe[name=__tcfapiLocator]';
/** Only then has the platform an answer to give. */
const SETTLED: readonly unknown[] = ['tcloaded', 'useractioncomplete'];

/**
 * IAB TCF v2.2, by its listener (`getTCData` is deprecated): purpose 1 → remember, 5 and 6 → personalise and ask,
 * 8 and 9 → send. A first-party script has no vendor id: the purposes' own consents are honoured.
 * Source: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework (CMP API v2)
 */
export const tcf: ConsentSource = {
  id: 'iab-tcf',
  start({ page }, tell) {
    let listening = false;
    const look = (): void => {
      const api = (page as unknown as { readonly __tcfapi?: unknown }).__tcfapi;
      const here = typeof api === 'function';
      if (listening || !(here || page.document.querySelector(LOCATOR))) return;
      tell({});
      if (!here) return;
      listening = true;
      (api as TcfApi)('addEventListener', 2, (data, ok) => {
        if (!ok) return;
        if (own(data, 'gdprApplies') === false) {
          // Outside its territory the framework has no answer; ours stays unknown.
          return;
        }
        if (!SETTLED.includes(own(data, 'eventStatus'))) return;
        const consents = own(own(data, 'purpose'), 'consents');
        const all = (...numbers: readonly number[]) =>
          numbers.every((number) => own(consents, `${number}`) === true) ? 'granted' : 'denied';
        const tailored = all(5, 6);
        tell({ remember: all(1), personalise: tailored, ask: tailored, send: all(8, 9) });
      });
    };
    look();
    return look;
  },
};
