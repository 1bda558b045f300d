const SEARCH = /(^|\.)(google|bing|yandex|duckduckgo|ecosia|yahoo|qwant|startpage)\./;
const SOCIAL =
  /(^|\.)(facebook|instagram|twitter|x|t|tiktok|pinterest|youtube|linkedin|reddit|whatsapp|telegram)\.(com|co|me|org)$/;
const MAIL = /(^|\.)(mail|outlook|gmail)\./;

/**
 * The class of medium by which a visit began: what the campaign says, else by the host it came from.
 * @example mediumOf('', 'www.google.com') // 'search'
 */
export const mediumOf = (named: string, source: string): string => {
  if (named) return named;
  if (!source) return 'direct';
  if (SEARCH.test(source)) return 'search';
  if (SOCIAL.test(source)) return 'social';
  return MAIL.test(source) ? 'email' : 'referral';
};
