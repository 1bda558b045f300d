import type { Structured } from './discover';
import { microdataProduct } from './find/microdata';
import { openGraphProduct } from './find/open-graph';
import { jsonLdBlocks } from './find/structured-data';
import { jsonLdProducts } from './parse/json-ld';
import type { RawProduct } from './parse/raw-product';

/** Microdata or OpenGraph: in a list they may be about its first card alone. */
const markedProduct = (document: Document): RawProduct | undefined =>
  microdataProduct(document) ?? openGraphProduct(document);

/** What a page says about products apart from showing them: JSON-LD first, then microdata, then OpenGraph. */
export const structuredProducts = (document: Document): Structured => {
  const { main, listed } = jsonLdProducts(jsonLdBlocks(document));
  return { described: main, marked: main ? undefined : markedProduct(document), listed };
};
