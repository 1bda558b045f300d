import type { Catalog } from '../catalog';
import { fileCatalog } from './file-catalog';
import { readColumns } from './read-columns';
import { readSections } from './read-sections';

export type CatalogueReading =
  | { readonly ok: true; readonly catalog: Catalog }
  | { readonly ok: false; readonly reason: string };

/**
 * Opens a catalogue file that `birebir feed` made: the same catalogue as `createCatalog` makes of its products, but
 * texts are decoded for those alone that are looked at. Never throws, whatever the bytes are.
 * @param origin of links that name none; default none.
 * @example const reading = openCatalogueFile(new Uint8Array(buffer), location.origin);
 */
export const openCatalogueFile = (bytes: Uint8Array, origin = ''): CatalogueReading => {
  const head = readSections(bytes);
  const columns = typeof head === 'string' ? head : readColumns(head, origin);
  return typeof columns === 'string'
    ? { ok: false, reason: `The catalogue file ${columns}, so it is left aside.` }
    : { ok: true, catalog: fileCatalog(columns) };
};
