import { type FakePlatform, type Host, telling } from './fake-platform';

/** Cookiebot: one object with the consent in it, events on the window. */
export const createCookiebot = (method = 'explicit'): FakePlatform => {
  let page: Host | undefined;
  const no = { necessary: true, preferences: false, statistics: false, marketing: false };
  const api = { consent: { ...no, method: null as string | null }, hasResponse: false };
  const answer = (agreed: Partial<typeof no>): void => {
    api.consent = { ...no, ...agreed, method };
    api.hasResponse = true;
    telling(page, Object.keys(agreed).length > 0 ? 'CookiebotOnAccept' : 'CookiebotOnDecline');
  };
  return {
    arrive(host) {
      page = host;
      host['Cookiebot'] = api;
      if (api.hasResponse) telling(host, 'CookiebotOnConsentReady');
    },
    ask: () => telling(page, 'CookiebotOnDialogDisplay'),
    refuse: () => answer({}),
    agree: () => answer({ preferences: true, statistics: true, marketing: true }),
    agreeInPart() {
      answer({ statistics: true });
      return { remember: 'denied', personalise: 'denied', ask: 'denied', send: 'granted' };
    },
  };
};
