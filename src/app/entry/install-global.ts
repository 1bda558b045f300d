import { own } from '../../lib/own';
import type { BirebirApi } from '../api';

/** The one global: callable before and after load, with the API's methods on it. */
export type BirebirGlobal = BirebirApi & ((method: string, ...values: unknown[]) => unknown);

interface Stub {
  readonly q?: ArrayLike<ArrayLike<unknown>>;
  readonly version?: string;
}

/** Whatever stands under the name: the one-line stub, an instance of ours, or something of the host's. */
const standing = (page: Window, name: string): Stub | undefined => {
  const found = (page as unknown as Readonly<Record<string, unknown>>)[name];
  return typeof found === 'function' ? (found as Stub) : undefined;
};

/** True where an instance of ours runs under this name already: the tag was pasted twice. */
export const isInstalled = (page: Window, name: string): boolean =>
  standing(page, name)?.version !== undefined;

/**
 * Puts the API under its name and replays, in order, the calls that were made before it was there.
 * The stub queues arguments objects: `birebir=function(){(birebir.q=birebir.q||[]).push(arguments)}`.
 */
export const installGlobal = (
  page: Window,
  name: string,
  api: BirebirApi,
  warn: (sentence: string) => void,
): BirebirGlobal => {
  const call = (method: unknown, ...values: unknown[]): unknown => {
    const found = own(api, String(method));
    if (typeof found === 'function') return found(...values);
    warn(`Birebir: there is no call “${String(method)}”; it is left out.`);
    return undefined;
  };
  const stub = standing(page, name);
  const waiting = Array.prototype.slice.call(stub?.q ?? []) as ArrayLike<unknown>[];
  const global = Object.assign(call, api) as BirebirGlobal;
  (page as unknown as Record<string, unknown>)[name] = global;
  /** One queued call: an arguments object, an array of the same, or whatever else a page has pushed. */
  const replay = (values?: ArrayLike<unknown>): void => {
    const [method, ...rest] = Array.prototype.slice.call(values ?? []) as unknown[];
    call(method, ...rest);
  };
  // The stub that a page has kept goes on pushing: it is heard.
  const q = { push: replay };
  Object.assign(global, { q });
  if (stub) Object.assign(stub, { q });
  // Settings first, whatever their place in the queue: the other calls rest on them. Then all in order.
  const isConfig = (values?: ArrayLike<unknown>): boolean => values?.[0] === 'config';
  waiting.filter(isConfig).forEach(replay);
  waiting.filter((values) => !isConfig(values)).forEach(replay);
  return global;
};
