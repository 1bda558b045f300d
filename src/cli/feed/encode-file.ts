import {
  CATALOGUE_VERSION,
  type CatalogueSection,
  catalogueSections,
  HEADER_BYTES,
  SECTION_BYTES,
} from '../../core/catalog/file/file-format';

/** Puts the head before the sections, in the order of their numbers. */
export const encodeFile = (
  count: number,
  idsHash: number,
  sections: Readonly<Record<CatalogueSection, Uint8Array>>,
): Uint8Array => {
  const names = Object.keys(catalogueSections) as CatalogueSection[];
  const begin = HEADER_BYTES + names.length * SECTION_BYTES;
  const bytes = new Uint8Array(names.reduce((sum, name) => sum + sections[name].length, begin));
  const view = new DataView(bytes.buffer);
  bytes.set([66, 66, 67, CATALOGUE_VERSION]);
  view.setUint32(4, count, true);
  view.setUint32(8, idsHash, true);
  view.setUint32(12, bytes.length, true);
  view.setUint8(16, names.length);
  let end = begin;
  for (const [at, name] of names.entries()) {
    view.setUint8(HEADER_BYTES + at * SECTION_BYTES, catalogueSections[name]);
    view.setUint32(HEADER_BYTES + at * SECTION_BYTES + 1, sections[name].length, true);
    bytes.set(sections[name], end);
    end += sections[name].length;
  }
  return bytes;
};
