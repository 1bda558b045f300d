import { type FakePlatform, type Host, telling } from './fake-platform';

/** OneTrust: groups in a global, the banner in another, events on the window; the shop's own wrapper beside it. */
export const createOneTrust = (): FakePlatform => {
  let page: Host | undefined;
  let groups: readonly string[] = ['C0001'];
  let closed = false;
  const api = { IsAlertBoxClosed: () => closed, OnConsentChanged: () => undefined };
  const show = (): void => {
    if (!page) return;
    page['OnetrustActiveGroups'] = `,${groups.join(',')},`;
    page['OptanonActiveGroups'] = page['OnetrustActiveGroups'];
    telling(page, 'OneTrustGroupsUpdated', groups);
  };
  const answer = (...agreed: readonly string[]): void => {
    groups = ['C0001', ...agreed];
    // The banner counts as closed only after the groups are told of.
    show();
    closed = true;
    telling(page, 'OTConsentApplied');
  };
  return {
    arrive(host) {
      page = host;
      host['OneTrust'] = api;
      host['OptanonWrapper'] ??= () => undefined;
      show();
    },
    ask: show,
    refuse: () => answer(),
    agree: () => answer('C0002', 'C0003', 'C0004'),
    agreeInPart() {
      answer('C0003');
      return { remember: 'granted', personalise: 'granted', ask: 'granted', send: 'denied' };
    },
  };
};
