import { MOST_LISTED } from '../../core/catalog/catalog';
import { flags } from '../../core/catalog/file/file-format';
import type { Product } from '../../core/catalog/product';
import { hashIds } from '../../core/model/hash';
import { createFeatureCollector, type FoundFeatures } from './collect-features';
import { encodeAmounts } from './encode-amounts';
import { encodeColumn } from './encode-column';
import { encodeDates } from './encode-dates';
import { encodeFile } from './encode-file';
import { encodeIds } from './encode-ids';
import { encodeLists } from './encode-lists';
import { encodeRecords, type KeptTexts, keptTexts } from './encode-records';
import { encodeTitles } from './encode-titles';

/** Takes products one by one and keeps of each only what the file will hold. */
export interface CatalogueBuilder {
  /** Puts a product in a place, over what stood there; places are filled from 0 without a gap. */
  put(ordinal: number, product: Product, state?: { readonly gone: boolean }): void;
  /** The file: the same products in the same places give the same bytes. */
  encode(): Uint8Array;
}

/** Four bytes each, in planes: their number follows from the length. */
const encodeOrdinals = (ordinals: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(4 * ordinals.length);
  bytes.set(encodeColumn(ordinals));
  return bytes;
};

const NOT_GONE = { gone: false };

export const createCatalogueBuilder = (): CatalogueBuilder => {
  const collector = createFeatureCollector();
  const currencies: string[] = [];
  const texts: KeptTexts[] = [];
  const features: FoundFeatures[] = [];
  const bits: number[] = [];
  const prices: number[] = [];
  const salePrices: number[] = [];
  const currency: number[] = [];
  const dates: number[] = [];
  const margins: number[] = [];
  const currencyOf = (code: string | undefined): number => {
    if (!code) return 0;
    const at = currencies.indexOf(code);
    return at < 0 ? currencies.push(code) : at + 1;
  };
  return {
    put(ordinal, product, { gone } = NOT_GONE) {
      texts[ordinal] = keptTexts(product);
      features[ordinal] = collector.of(product);
      bits[ordinal] =
        (product.availability === 'out_of_stock' ? flags.outOfStock : 0) +
        (product.replenishable ? flags.replenishable : 0) +
        (gone ? flags.gone : 0) +
        (product.salePrice === undefined ? 0 : flags.reduced);
      prices[ordinal] = product.price ?? 0;
      salePrices[ordinal] = product.salePrice ?? 0;
      currency[ordinal] = currencyOf(product.currency);
      dates[ordinal] = Math.max(0, product.addedAt ?? 0);
      margins[ordinal] = product.margin ?? 0;
    },
    encode() {
      const { idInFile, ...dictionary } = collector.encode();
      const inFile = (ids: readonly number[]): number[] => ids.map((id) => idInFile[id] ?? 0);
      const at = (ordinal: number): number => dates[ordinal] ?? 0;
      const newest = [...dates.keys()]
        .filter((ordinal) => at(ordinal) > 0)
        .sort((a, b) => at(b) - at(a) || a - b)
        .slice(0, MOST_LISTED);
      return encodeFile(texts.length, hashIds(texts, texts.length), {
        ...encodeIds(texts.map(({ id }) => id)),
        ...encodeTitles(texts.map(({ title }) => title)),
        ...encodeRecords(texts, currencies),
        ...dictionary,
        flags: Uint8Array.from(bits),
        category: encodeColumn(inFile(features.map(({ category }) => category))),
        brand: encodeColumn(inFile(features.map(({ brand }) => brand))),
        colours: encodeLists(features.map((one) => inFile(one.colours))),
        attributes: encodeLists(features.map((one) => inFile(one.attributes))),
        price: encodeAmounts(prices),
        salePrice: encodeAmounts(salePrices),
        currency: encodeColumn(currency),
        addedAt: encodeDates(dates),
        newest: encodeOrdinals(newest),
        margin: encodeAmounts(margins),
      });
    },
  };
};
