import type { BirebirEvent } from '../../core/events/event';
import { maskedEvent } from '../../core/events/masked-event';
import { readLog } from '../../storage/event-log';
import { readStoredProducts } from '../../storage/read-stored-products';
import type { ApiParts } from '../entry/create-api';
import { toBase64url } from './base64url';
import { packContent } from './pack-content';
import { type Bytes, subtleCrypto } from './passport-key';
import { productRow } from './product-row';
import { seal } from './seal';

/** A passport to carry, or why there is none. */
export type ExportedPassport =
  | {
      readonly ok: true;
      /** To be saved, as `birebir.passport` say. */
      readonly file: Blob;
      readonly bytes: Bytes;
      /** The same for a link, `#birebir-passport=…`; left out where it would be too long to be passed on. */
      readonly fragment?: string;
      /** The password given, or the one that was made; without it nobody can open the passport. */
      readonly password: string;
    }
  | { readonly ok: false; readonly reason: string };

/** NIST SP 800-63B, 5.1.1.1. */
const LEAST_PASSWORD = 8;
/** Longer links are cut by messengers and mail programs. */
const MOST_FRAGMENT = 8_000;
export const FRAGMENT = 'birebir-passport=';

export const NO_CRYPTO =
  'this page cannot encrypt (a browser does so on https only); nothing is changed';

/** 128 random bits. */
const madePassword = (): string => toBase64url(crypto.getRandomValues(new Uint8Array(16)));

type PassportParts = Pick<ApiParts, 'memory' | 'dispatch' | 'engine' | 'gate'>;

/** Everything that is logged, on this page and before it; who is logged in stays here. */
const eventsToCarry = async ({ gate, memory, dispatch }: PassportParts) => {
  const logged = gate.granted('remember')
    ? (await readLog((await memory.load()).door)).flatMap(({ events }) => events)
    : [];
  const known = new Set(logged.map(({ id }) => id));
  const all = [
    ...logged,
    ...dispatch
      .heap()
      .filter(({ id }) => !known.has(id))
      .map(maskedEvent),
  ];
  return all.filter(({ name }) => name !== 'login' && name !== 'logout');
};

/** The products these events name, as far as pages have shown them: a catalogue file is everywhere. */
const productsToCarry = async (
  { gate, memory, engine }: PassportParts,
  events: readonly BirebirEvent[],
) => {
  const named = new Set(events.flatMap(({ data }) => data.items ?? []).map((one) => one.item_id));
  const kept = gate.granted('remember')
    ? readStoredProducts(await (await memory.load()).values.read('catalogue'))
    : [];
  const here = engine.running()?.catalog().products ?? [];
  const products = new Map([...kept, ...here].map((product) => [product.id, product]));
  return [...products.values()]
    .filter(({ id, source }) => named.has(id) && source !== 'feed')
    .map(productRow);
};

/** Seals what is known of the visitor under a password; without one, a strong one is made. */
export const exportPassport = async (
  parts: PassportParts,
  given?: unknown,
): Promise<ExportedPassport> => {
  const subtle = subtleCrypto();
  if (!subtle) return { ok: false, reason: NO_CRYPTO };
  const password = given === undefined ? madePassword() : given;
  if (typeof password !== 'string' || password.length < LEAST_PASSWORD) {
    const reason = `a passport’s password needs ${LEAST_PASSWORD} characters or more; no passport is made`;
    return { ok: false, reason };
  }
  const events = await eventsToCarry(parts);
  const products = await productsToCarry(parts, events);
  const content = await packContent({ format: 'birebir-passport', version: 1, events, products });
  const bytes = await seal(subtle, content, password);
  const fragment = `#${FRAGMENT}${toBase64url(bytes)}`;
  return {
    ok: true,
    file: new Blob([bytes], { type: 'application/octet-stream' }),
    bytes,
    password,
    ...(fragment.length <= MOST_FRAGMENT && { fragment }),
  };
};
