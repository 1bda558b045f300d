import type { EventKind } from './event-kind';

/** How long a page was visible and how far it was read; counts for its items from 20 s on. */
export const userEngagement = {
  name: 'user_engagement',
  needs: ['engagement_time_msec'],
} as const satisfies EventKind;
