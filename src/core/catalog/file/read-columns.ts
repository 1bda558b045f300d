import { type Column, openColumn } from './open-column';
import { openIdsHash } from './open-ids-hash';
import { type ListColumn, openLists } from './open-lists';
import { openTexts, type ProductTexts } from './open-texts';
import { type FileFeatures, readFeatures } from './read-features';
import type { CatalogueHead, Sections } from './read-sections';

/** A catalogue file as columns, a row for each product; nothing of them is read before it is asked for. */
export interface FileColumns extends FileFeatures {
  readonly count: number;
  /** The hash of the first ids. */
  readonly idsHash: (many: number) => number | undefined;
  readonly ids: Uint8Array;
  readonly texts: (ordinal: number) => ProductTexts;
  readonly flags: Uint8Array;
  /** Feature ids; 0 for none. */
  readonly category: Column;
  readonly brand: Column;
  readonly colours: ListColumn;
  readonly attributes: ListColumn;
  /** In whole currency units; 0 for none. */
  readonly price: Column;
  readonly salePrice: Column;
  /** What is left of the price, 0-1; 0 where it is not told. */
  readonly margin: Column;
  readonly currency: (row: number) => string | undefined;
  /** EpochMs; 0 for none. */
  readonly addedAt: Column;
  /** The newest first. */
  readonly newest: () => readonly number[];
}

const openPrices = (bytes: Uint8Array, count: number): Column | undefined => {
  const units = openColumn(bytes.subarray(1), count);
  const unit = 10 ** (bytes[0] ?? 0);
  return units && ((row) => units(row) / unit);
};

const openDates = (bytes: Uint8Array, count: number): Column | undefined => {
  if (bytes.length < 16) return () => 0;
  const steps = openColumn(bytes.subarray(16), count);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const step = view.getFloat64(0, true);
  const first = view.getFloat64(8, true);
  if (!Number.isFinite(step * first)) return undefined;
  return steps && ((row) => (steps(row) ? first + (steps(row) - 1) * step : 0));
};

const readNewest = (section: Sections, count: number): readonly number[] => {
  const bytes = section('newest');
  const many = bytes.length >> 2;
  const ordinal = openColumn(bytes.subarray(0, 4 * many), many);
  const all = Array.from({ length: many }, (_, at) => ordinal?.(at) ?? 0);
  return [...new Set(all)].filter((one) => one < count);
};

/** Opens all columns; a text says what is wrong with them. */
export const readColumns = (head: CatalogueHead, origin: string): FileColumns | string => {
  const { count, idsHash, section } = head;
  const dictionary = readFeatures(section, head.texts);
  const texts = openTexts(head, origin);
  const category = openColumn(section('category'), count);
  const brand = openColumn(section('brand'), count);
  const colours = openLists(section('colours'), count);
  const attributes = openLists(section('attributes'), count);
  const price = openPrices(section('price'), count);
  const salePrice = openPrices(section('salePrice'), count);
  const margin = openPrices(section('margin'), count);
  const currencyAt = openColumn(section('currency'), count);
  const addedAt = openDates(section('addedAt'), count);
  const flags = section('flags');
  const known = dictionary && texts && category && brand && colours && attributes;
  const fits = price && salePrice && margin && currencyAt && addedAt && flags.length === count;
  if (!known || !fits) return 'has a column that does not fit its products';
  /** They stand behind the two beginnings of addresses. */
  let currencies: readonly string[] | undefined;
  return {
    ...dictionary,
    ...{ count, texts, flags, category, brand, colours, attributes },
    ...{ price, salePrice, margin, addedAt },
    ids: section('ids'),
    idsHash: openIdsHash(section('ids'), count, idsHash),
    currency(row) {
      currencies ??= head.texts('beginnings').slice(2);
      return currencies[currencyAt(row) - 1];
    },
    newest: () => readNewest(section, count),
  };
};
