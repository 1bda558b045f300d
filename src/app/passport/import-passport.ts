import { readStoredProducts } from '../../storage/read-stored-products';
import { storedProducts } from '../../storage/stored-products';
import type { ApiParts } from '../entry/create-api';
import type * as Insight from '../insight/insight';
import { fromBase64url } from './base64url';
import { FRAGMENT, NO_CRYPTO } from './export-passport';
import { mergeLogs } from './merge-logs';
import { unpackContent } from './pack-content';
import { type Bytes, subtleCrypto } from './passport-key';
import { type PassportContent, readContent } from './read-content';
import { trustedProducts } from './trusted-products';
import { unseal } from './unseal';

/** What came of an import. */
export type ImportedPassport =
  | {
      readonly ok: true;
      /** Events that were not known here. */
      readonly added: number;
      /** Events that this version does not know. */
      readonly leftOut: number;
    }
  | { readonly ok: false; readonly reason: string };

/** More than any passport of ours. */
const MOST_FILE_BYTES = 20_000_000;

const refuse = (reason: string): ImportedPassport => ({ ok: false, reason });

/** The bytes of a file, of bytes, or of a link or its fragment; nothing for anything else. */
const bytesOf = async (given: unknown): Promise<Bytes | undefined> => {
  if (given instanceof Blob) {
    return given.size > MOST_FILE_BYTES ? undefined : new Uint8Array(await given.arrayBuffer());
  }
  if (given instanceof Uint8Array) return Uint8Array.from(given);
  if (typeof given !== 'string' || given.length > MOST_FILE_BYTES) return undefined;
  const at = given.indexOf(FRAGMENT);
  return fromBase64url(given.slice(at < 0 ? 0 : at + FRAGMENT.length).trim());
};

/** Puts what a passport carries to what is here. */
const merge = async (
  parts: ApiParts,
  { refold }: typeof Insight,
  { events, products, leftOut }: PassportContent,
): Promise<ImportedPassport> => {
  const { memory, engine, page } = parts;
  const kept = await memory.load();
  const known = readStoredProducts(await kept.values.read('catalogue'));
  const sold = [...known, ...(engine.running()?.catalog().products ?? [])];
  const ids = new Set(sold.map(({ id }) => id));
  const fresh = trustedProducts(products, sold, page.location.host).filter(
    ({ id }) => !ids.has(id) && ids.add(id),
  );
  if (fresh.length > 0) {
    await kept.values.write('catalogue', storedProducts([...fresh, ...known]));
    await engine.running()?.reload();
  }
  let added = 0;
  const reason = await refold(parts, {
    log(mine) {
      const merged = mergeLogs(mine, events);
      added = merged.length - mine.length;
      return merged;
    },
  });
  return reason
    ? refuse(`this browser could not keep the passport (${reason}); nothing is changed`)
    : { ok: true, added, leftOut };
};

/** Opens a passport and merges it with what this browser knows. Nothing is changed unless all of it can be read. */
export const importPassport = async (
  parts: ApiParts,
  given: unknown,
  password: unknown,
): Promise<ImportedPassport> => {
  const { gate, page, chunks } = parts;
  if (!gate.granted('remember')) {
    return refuse(
      'a passport is taken in only where remembering was agreed to in this very browser; nothing is changed',
    );
  }
  const subtle = subtleCrypto();
  if (!subtle) return refuse(NO_CRYPTO);
  const file = await bytesOf(given);
  if (!file) return refuse('this is no passport of Birebir; nothing is changed');
  if (typeof password !== 'string' || password === '') {
    return refuse('a passport is opened by its password; nothing is changed');
  }
  const opened = await unseal(subtle, file, password);
  if (!opened.ok) return opened;
  const value = await unpackContent(opened.content);
  const { baseURI: base } = page.document;
  const content = readContent(value, { base, now: Date.now() });
  if (!content)
    return refuse('this passport holds something else than a history; nothing is changed');
  return merge(parts, await chunks.insight(), content);
};
