import type { EventFields } from './event-fields';

/**
 * What can happen. One file a kind; `index.ts` registers them and derives the names.
 * Names and fields are those of GA4 e-commerce wherever it has one
 * (https://developers.google.com/analytics/devguides/collection/ga4/reference/events).
 */
export interface EventKind {
  /** As in GA4, for example `view_item`. */
  readonly name: string;
  /** Fields without which the event means nothing; an event that lacks one is not accepted. */
  readonly needs: readonly (keyof EventFields)[];
}
