import { readFile } from 'node:fs/promises';
import { openCatalogueFile } from '../../core/catalog/file/open-catalogue-file';
import type { Product } from '../../core/catalog/product';
import { FeedFault } from './feed-fault';
import { ROOT } from './shop-root';

/** The products of the file that was written before, in their places. */
export const previousProducts = async (path: string): Promise<readonly Product[]> => {
  const bytes = await readFile(path).catch(() => undefined);
  const reading = bytes
    ? openCatalogueFile(new Uint8Array(bytes), ROOT)
    : { ok: false as const, reason: 'There is no such file.' };
  if (reading.ok) return reading.catalog.products;
  throw new FeedFault(
    `${path} cannot be taken as the previous file (${reading.reason.replace(/\.$/, '')}); one that birebir feed wrote was expected, so nothing was written.`,
  );
};
