/** What came of sending one batch. */
export type Answer =
  /** The receiver said which events it has taken, and which it does not want. */
  | {
      readonly kind: 'taken';
      readonly accepted: readonly string[];
      readonly refused: readonly string[];
    }
  /** 400 or 413: the batch, or something in it, is not to its liking. */
  | { readonly kind: 'unfit'; readonly status: number }
  /** 401, 403, 404 and the like: nobody here takes events from this shop. */
  | { readonly kind: 'barred'; readonly status: number }
  /** Busy, broken, unreachable, or an answer that is no acknowledgement. */
  | { readonly kind: 'later'; readonly status: number; readonly afterMs?: number };

const UNFIT = [400, 413, 422];
const BUSY = [408, 425, 429];

/** `Retry-After` in ms: seconds, or a date (RFC 9110, section 10.2.3). */
export const retryAfterMs = (header: string | null, now: number): number | undefined => {
  if (!header) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
};

/** What a status without an acknowledgement means; 0 where there was no answer at all. */
export const answerOfStatus = (status: number, afterMs?: number): Answer => {
  if (UNFIT.includes(status)) return { kind: 'unfit', status };
  if (status >= 400 && status < 500 && !BUSY.includes(status)) return { kind: 'barred', status };
  return { kind: 'later', status, ...(afterMs !== undefined && { afterMs }) };
};
