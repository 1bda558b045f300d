import type { CollectorFormat } from '../core/formats/collector-format';
import { type Answer, answerOfStatus, retryAfterMs } from './answer';

/** What came of a request; the status is 0 where there was no answer. */
export interface Posted {
  readonly answer: Answer;
  readonly status: number;
}

/** A receiver that has not answered in full by then is taken to be gone. */
const ANSWER_LIMIT_MS = 10_000;
/** More than a receiver has to say. */
const MOST_ANSWER_CHARS = 200_000;

/** Browsers refuse to let a page's requests outlive it beyond 64 KiB: a single event may be larger. */
const MOST_KEPT_ALIVE = 60 * 1024;

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Sends a batch, in a request that needs no preflight and outlives the page. The answer counts only when it is an
 * acknowledgement in this format: a captive portal says 200 too.
 * @param ids of the events in it.
 */
export const post = async (
  { fetch }: Pick<Window & typeof globalThis, 'fetch'>,
  address: string,
  format: CollectorFormat,
  body: string,
  ids: readonly string[],
): Promise<Posted> => {
  const giveUp = new AbortController();
  const limit = setTimeout(() => giveUp.abort(), ANSWER_LIMIT_MS);
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      // Anything else would ask for leave first, and that request dies with the page (PostHog/posthog-js#4139).
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      keepalive: bytesOf(body) < MOST_KEPT_ALIVE,
      signal: giveUp.signal,
    });
    const { status } = response;
    const text = (await response.text()).slice(0, MOST_ANSWER_CHARS);
    const taken = format.acknowledged(status, text, ids);
    const afterMs = retryAfterMs(response.headers.get('retry-after'), Date.now());
    const progress =
      taken && (ids.length === 0 || taken.accepted.length + taken.refused.length > 0);
    const answer: Answer = progress ? { kind: 'taken', ...taken } : answerOfStatus(status, afterMs);
    return { answer, status };
  } catch {
    // Offline, refused, reset, redirected, too slow, not allowed by CORS: the browser does not say which.
    return { answer: answerOfStatus(0), status: 0 };
  } finally {
    clearTimeout(limit);
  }
};
