import { isTooDeep } from './json-depth';

/** An escaped half of a surrogate pair: alone it is no character, and no database takes it. */
const SURROGATE = /\\u[dD][89a-fA-F]/;

const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;

/** A text as JSON, or the one thing that was wrong with it. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

export const parseJson = (text: string): ParsedJson => {
  if (isTooDeep(text)) return { ok: false, problem: 'The JSON is nested deeper than an event is.' };
  try {
    const value: unknown = JSON.parse(text, SURROGATE.test(text) ? wellFormed : undefined);
    return { ok: true, value };
  } catch {
    return { ok: false, problem: 'The body is not JSON.' };
  }
};
