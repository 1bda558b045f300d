import type { FakePlatform, Host } from './fake-platform';

/** `gtag`, as every page defines it: pushes its arguments object. */
export const gtagInto = (layer: unknown[]) =>
  function gtag(..._values: unknown[]) {
    // biome-ignore lint/complexity/noArguments: the very thing that pages push
    layer.push(arguments);
  };

const every = (state: string) => ({
  functionality_storage: state,
  personalization_storage: state,
  analytics_storage: state,
});

/** Consent Mode, as a banner that was made for it uses it. */
export const createConsentMode = (): FakePlatform => {
  const layer: unknown[] = [];
  const gtag = gtagInto(layer);
  return {
    arrive(host: Host) {
      host['dataLayer'] = layer;
    },
    ask: () => gtag('consent', 'default', { ...every('denied'), wait_for_update: 500 }),
    refuse: () => gtag('consent', 'update', { ...every('denied'), ad_storage: 'granted' }),
    agree: () => gtag('consent', 'update', every('granted')),
    agreeInPart() {
      gtag('consent', 'update', { ...every('denied'), functionality_storage: 'granted' });
      return { remember: 'granted', personalise: 'denied', ask: 'denied', send: 'denied' };
    },
  };
};
