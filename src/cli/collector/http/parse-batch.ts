import type { EpochMs } from '../../../core/events/event';
import type { DecodedBatch } from '../../../core/formats/format-reader';
import { readers } from '../../../core/formats/readers';
import { own } from '../../../lib/own';
import { checkConsent } from './check-consent';
import { parseJson } from './parse-json';

/** A batch of more is asked for in parts. */
const MOST_EVENTS = 1_000;

/** A batch that can be committed, or what is answered instead. */
export type ParsedBatch =
  | { readonly ok: true; readonly batch: DecodedBatch }
  | { readonly ok: false; readonly status: 400 | 413; readonly problem: string };

const sizeOf = (body: unknown): number => {
  const entries = Array.isArray(body) ? body : own(body, 'batch');
  return Array.isArray(entries) ? entries.length : 1;
};

/** Reads a body in whichever format it is written. */
export const parseBatch = (text: string, now: EpochMs): ParsedBatch => {
  const json = parseJson(text);
  if (!json.ok) return { ...json, status: 400 };
  if (sizeOf(json.value) > MOST_EVENTS) {
    const problem = `A request may hold ${MOST_EVENTS} events; send them in smaller batches.`;
    return { ok: false, status: 413, problem };
  }
  for (const reader of Object.values(readers)) {
    const batch = reader.decode(json.value);
    if (batch) return { ok: true, batch: checkConsent(batch, now) };
  }
  const problem = 'The body is neither a batch of CloudEvents nor one of Segment.';
  return { ok: false, status: 400, problem };
};
