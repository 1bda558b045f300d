/** What somebody's browser asks for, and on whose page. */
export interface Asked {
  readonly url: string;
  readonly page: string;
  readonly type: 'script' | 'fetch' | 'ping' | 'image';
}

interface NetworkRule {
  /** How such a rule is written in EasyList and EasyPrivacy. */
  readonly rule: string;
  blocks(asked: Asked): boolean;
}

const path = ({ url }: Asked): string => new URL(url).pathname + new URL(url).search;
const isForeign = ({ url, page }: Asked): boolean => new URL(url).host !== new URL(page).host;

const byPath = (rule: string, pattern: RegExp): NetworkRule => ({
  rule,
  blocks: (asked) => pattern.test(path(asked)),
});

/** The kinds of rules in default lists by which trackers and advertising of this sort are caught, as code. */
export const networkRules: readonly NetworkRule[] = [
  byPath('/beacon.js', /\/beacon[.-][^/]*$|\/beacon\//i),
  byPath('/api/collect', /\/api\/(?:v\d+\/)?(?:collect|events?|track)(?:[/?]|$)/i),
  byPath('/collect?', /\/(?:g\/)?collect(?:\?|$)/i),
  byPath('/track.', /\/(?:track|tracker|tracking|trk|telemetry|metrics|pixel)[./?_-]/i),
  byPath('/analytics.', /[/.](?:analytics|statistics|stats|counter)[./?_-]/i),
  byPath('/ads/', /\/(?:ad|ads|adv|advert|advertising|banner|banners|sponsor)[./?_-]/i),
  byPath('-ads.', /[-_.](?:ad|ads|advert)[-_.]/i),
  byPath('/popup', /\/(?:popup|pop-up|popunder|promo|widget)s?[./?_-]/i),
  byPath('/recommendations.js', /\/(?:recommendations?|personali[sz]ation)[.-][^/]*\.js/i),
  byPath('/visitor', /[?&](?:visitor_?id|client_?id|uid|cid)=/i),
  byPath('/fingerprint', /fingerprint|canvas-?id/i),
  { rule: '$ping,third-party', blocks: (asked) => asked.type === 'ping' && isForeign(asked) },
  { rule: '$ping', blocks: ({ type }) => type === 'ping' },
  { rule: '/in?$third-party,fetch', blocks: (asked) => asked.type === 'fetch' && isForeign(asked) },
];
