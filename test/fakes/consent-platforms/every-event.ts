import { type Host, telling } from './fake-platform';

const NAMES = [
  'OneTrustGroupsUpdated',
  'OTConsentApplied',
  'CookiebotOnConsentReady',
  'CookiebotOnAccept',
  'CookiebotOnDecline',
  'visitorConsentCollected',
];

/** Tells a page of everything that any platform tells of. */
export const everyEvent = (host: Host): void => {
  for (const name of NAMES) {
    telling(host, name);
    telling(host['document'] as EventTarget, name);
  }
};
