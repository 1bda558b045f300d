import { createCatalogueBuilder } from '../../../src/cli/feed/catalogue-builder';
import type { Catalog } from '../../../src/core/catalog/catalog';
import { openCatalogueFile } from '../../../src/core/catalog/file/open-catalogue-file';
import type { Product } from '../../../src/core/catalog/product';

/** The file that the command line makes of these products. */
export const encoded = (products: readonly Product[]): Uint8Array => {
  const builder = createCatalogueBuilder();
  for (const [ordinal, product] of products.entries()) builder.put(ordinal, product);
  return builder.encode();
};

/** The catalogue a page opens; the test ends where it cannot be opened. */
export const opened = (bytes: Uint8Array, origin?: string): Catalog => {
  const reading = openCatalogueFile(bytes, origin);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.catalog;
};
