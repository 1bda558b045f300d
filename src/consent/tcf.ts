import { own } from '../lib/own';
import { answersFor } from './answers-for';
import { type Answers, allPurposes, type ConsentState } from './purposes';
import type { ConsentSource } from './source';

type TcfApi = (command: string, version: 2, callback: unknown, listenerId?: unknown) => void;

const LOCATOR = 'iframe[name=__tcfapiLocator]';
/** Only then has the platform an answer to give. */
const SETTLED: readonly unknown[] = ['tcloaded', 'useractioncomplete'];

const answersOf = (report: unknown): Partial<Answers> | undefined => {
  if (own(report, 'gdprApplies') === false) return {};
  if (!SETTLED.includes(own(report, 'eventStatus'))) return undefined;
  const consents = own(own(report, 'purpose'), 'consents');
  const all = (...numbers: readonly number[]): ConsentState =>
    numbers.every((number) => own(consents, `${number}`) === true) ? 'granted' : 'denied';
  return answersFor(all(1), all(5, 6), all(8, 9));
};

/**
 * IAB TCF v2.2, by its listener (`getTCData` is deprecated): purpose 1 → remember, 5 and 6 → personalise and ask,
 * 8 and 9 → send. A first-party script has no vendor id: the purposes' own consents are honoured. Outside its
 * territory (`gdprApplies` is false) the framework has no answer.
 * Source: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework (CMP API v2)
 */
export const tcf = {
  id: 'iab-tcf',
  start({ page, guarded, watch }, tell) {
    let api: TcfApi | undefined;
    let listenerId: unknown;
    let stopped = false;
    const heard = guarded((report: unknown, ok: unknown) => {
      if (stopped || ok !== true) return;
      listenerId = own(report, 'listenerId');
      const said = answersOf(report);
      if (said) tell(said);
    });
    const undo = watch(() => {
      if (api) return;
      const found = own(page, '__tcfapi');
      const here = typeof found === 'function';
      if (!here && !page.document.querySelector(LOCATOR)) return;
      tell(allPurposes('unknown'));
      if (!here) return;
      api = found as TcfApi;
      try {
        api('addEventListener', 2, heard);
      } catch (error) {
        // One that is broken governs nothing; another platform may be heard.
        tell({});
        throw error;
      }
    }, page);
    return guarded(() => {
      stopped = true;
      undo();
      if (listenerId !== undefined) api?.('removeEventListener', 2, () => undefined, listenerId);
    });
  },
} as const satisfies ConsentSource;
