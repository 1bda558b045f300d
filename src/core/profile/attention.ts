import type { EpochMs } from '../events/event';
import { DAY_MS } from './decayed';
import type { Facet } from './facet';

/** What one message has been through with this visitor. Zero means never. */
export interface MessageHistory {
  shownAt: EpochMs;
  dismissedAt: EpochMs;
  /** Dismissals since it was last followed or answered. */
  dismissals: number;
  answeredAt: EpochMs;
}

export interface Attention {
  readonly messages: Map<string, MessageHistory>;
  /** Moments at which any question was shown, newest last. */
  questionsAt: EpochMs[];
  lastShownAt: EpochMs;
  /** Until then we show less and say nothing: the visitor found things hard, or asked for quiet. */
  quietUntil: EpochMs;
}

/** A low answer buys this much quiet. */
const QUIET_AFTER_LOW_ANSWER_MS = 30 * DAY_MS;
/** 1 and 2 of 5 are low. */
const HIGHEST_LOW_VALUE = 2;
const MOST_MOMENTS = 12;

/** How we have been using the visitor's attention, and what they answered to it. */
export const attention: Facet<Attention> = {
  apply(draft, { name, at, data }) {
    const id = name === 'answer' ? data.question : data.message;
    if (!id) return;
    const history = draft.messages.get(id) ?? {
      shownAt: 0,
      dismissedAt: 0,
      dismissals: 0,
      answeredAt: 0,
    };
    draft.messages.set(id, history);
    if (name === 'message_view') {
      history.shownAt = Math.max(history.shownAt, at);
      draft.lastShownAt = Math.max(draft.lastShownAt, at);
      if (data.method === 'question') {
        draft.questionsAt = [...draft.questionsAt, at].sort((a, b) => a - b).slice(-MOST_MOMENTS);
      }
    } else if (name === 'message_dismiss') {
      history.dismissedAt = Math.max(history.dismissedAt, at);
      // "Never" counts as two: it is what two dismissals in a row mean.
      history.dismissals += data.method === 'never' ? 2 : 1;
    } else if (name === 'message_click' || name === 'answer') {
      history.dismissals = 0;
      history.answeredAt = Math.max(history.answeredAt, at);
      const low = data.value !== undefined && data.value <= HIGHEST_LOW_VALUE;
      if (name === 'answer' && low) {
        draft.quietUntil = Math.max(draft.quietUntil, at + QUIET_AFTER_LOW_ANSWER_MS);
      }
    }
  },
};
