import type { EventFields } from '../core/events/event-fields';

const hostOf = (address: string): string => {
  try {
    return new URL(address).hostname;
  } catch {
    // No referrer, or none that can be read.
    return '';
  }
};

/**
 * How the visitor came to this page: campaign parameters as they stand, else the host of the referrer; which class
 * of medium that is, is told when somebody asks (`core/segments/medium`). Path and query are never kept.
 */
export const arrival = ({ searchParams }: URL, referrer: string): Partial<EventFields> => {
  const parameter = (name: string): string => searchParams.get(name)?.slice(0, 100) ?? '';
  return {
    medium: parameter('utm_medium') || (searchParams.has('gclid') ? 'paid' : ''),
    source: parameter('utm_source') || hostOf(referrer),
    campaign: parameter('utm_campaign'),
  };
};
