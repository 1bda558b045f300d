import type { EventFields } from '../core/events/event-fields';

const SEARCH = /(^|\.)(google|bing|yandex|duckduckgo|ecosia|yahoo|qwant|startpage)\./;
const SOCIAL = /(^|\.)(facebook|instagram|twitter|x|t|tiktok|pinterest|youtube|linkedin|reddit|whatsapp|telegram)\.(com|co|me|org)$/;
const MAIL = /(^|\.)(mail|outlook|gmail)\./;

/**
 * How the visitor came to this page: campaign parameters first, else the class of the referrer.
 * The referrer itself is never kept.
 */
export const arrival = (address: URL, referrer: string): Partial<EventFields> => {
  const parameter = (name: string): string => address.searchParams.get(name)?.slice(0, 100) ?? '';
  const source = parameter('utm_source');
  const campaign = parameter('utm_campaign');
  const named = parameter('utm_medium') || (address.searchParams.has('gclid') ? 'paid' : '');
  let from = '';
  try {
    from = referrer ? new URL(referrer).hostname : '';
  } catch {
    from = 'unreadable';
  }
  const kind =
    from === ''
      ? 'direct'
      : from === address.hostname
        ? 'internal'
        : SEARCH.test(from)
          ? 'search'
          : SOCIAL.test(from)
            ? 'social'
            : MAIL.test(from)
              ? 'email'
              : 'referral';
  return {
    medium: named || kind,
    ...(source && { source }),
    ...(campaign && { campaign }),
  };
};
