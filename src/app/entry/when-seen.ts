/** Crawlers that say so. Never `navigator.webdriver` nor HeadlessChrome: tests and previews are visitors. */
const CRAWLER = /bot\b|crawl|spider|slurp|preview|externalhit|lighthouse|inspectiontool/i;

const CHANGES = ['visibilitychange', 'prerenderingchange'];

/** Calls back once the page is really in front of somebody: no crawler, not prerendered, not in a hidden tab. */
export const whenSeen = ({ document, navigator }: Window, begin: () => void): void => {
  if (CRAWLER.test(navigator.userAgent)) return;
  const look = (): void => {
    const { prerendering } = document as { readonly prerendering?: boolean };
    if (prerendering || document.visibilityState === 'hidden') return;
    for (const change of CHANGES) document.removeEventListener(change, look);
    begin();
  };
  for (const change of CHANGES) document.addEventListener(change, look);
  look();
};
