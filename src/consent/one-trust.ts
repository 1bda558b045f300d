import { own } from '../lib/own';
import { answersFor } from './answers-for';
import { askPlatform } from './ask-platform';
import { type Answers, allPurposes, type ConsentState } from './purposes';
import type { ConsentSource } from './source';

/** Always active where the categories are OneTrust's own; a shop's own ids say nothing that we could read. */
const NECESSARY = 'C0001';
const PERFORMANCE = 'C0002';
const FUNCTIONAL = 'C0003';

const answersOf = (page: Window): Partial<Answers> | undefined => {
  const api = own(page, 'OneTrust') ?? own(page, 'Optanon');
  const groups = own(page, 'OnetrustActiveGroups') ?? own(page, 'OptanonActiveGroups');
  if (!api && !groups) return undefined;
  if (askPlatform(api, 'IsAlertBoxClosed') !== true) return allPurposes('unknown');
  const active = typeof groups === 'string' ? groups.split(',') : [];
  if (!active.includes(NECESSARY)) return {};
  const state = (id: string): ConsentState => (active.includes(id) ? 'granted' : 'denied');
  return answersFor(state(FUNCTIONAL), state(FUNCTIONAL), state(PERFORMANCE));
};

/**
 * OneTrust, and CookiePro, which is the same: functional cookies (C0003) → remember, personalise and ask, performance
 * (C0002) → send. Categories may be active before anybody has answered (opt-out models): only once the banner is
 * closed are they the visitor's answer. The page's one `OptanonWrapper` is the shop's; the events are for everybody.
 * Source: https://developer.onetrust.com/onetrust/docs/javascript-events-guide (events and groups), and
 * https://app.unpkg.com/@segment/analytics-consent-wrapper-onetrust (`IsAlertBoxClosed`)
 */
export const oneTrust = {
  id: 'onetrust',
  start({ page, watch }, tell) {
    const read = (): void => {
      const said = answersOf(page);
      if (said) tell(said);
    };
    // The first may come before the banner counts as closed, the second comes where receipts are logged.
    return watch(read, page, 'OneTrustGroupsUpdated', 'OTConsentApplied');
  },
} as const satisfies ConsentSource;
