import {
  CATALOGUE_VERSION,
  type CatalogueSection,
  catalogueSections,
  HEADER_BYTES,
  SECTION_BYTES,
  TEXT_END,
} from './file-format';
import { isCatalogueFile } from './is-catalogue-file';

/** The bytes of a section; empty where the file has none of it. */
export type Sections = (name: CatalogueSection) => Uint8Array;

/** The texts of a section. */
export type Texts = (name: CatalogueSection) => readonly string[];

/** What the head says, and where everything lies. */
export interface CatalogueHead {
  readonly count: number;
  readonly idsHash: number;
  readonly section: Sections;
  readonly texts: Texts;
}

const EMPTY = new Uint8Array();

/** Reads the head; a text says what is wrong with it. */
export const readSections = (bytes: Uint8Array): CatalogueHead | string => {
  if (bytes.length < HEADER_BYTES || !isCatalogueFile(bytes))
    return 'is not one: it should begin with BBC';
  if (bytes[3] !== CATALOGUE_VERSION)
    return `has version ${bytes[3]}, and ${CATALOGUE_VERSION} was expected`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(12, true) !== bytes.length) return 'is damaged or cut short';
  const found = new Map<number, Uint8Array>();
  const many = view.getUint8(16);
  let start = HEADER_BYTES + many * SECTION_BYTES;
  for (let head = HEADER_BYTES; head < HEADER_BYTES + many * SECTION_BYTES; head += SECTION_BYTES) {
    if (head + SECTION_BYTES > bytes.length) return 'ends within its list of sections';
    const end = start + view.getUint32(head + 1, true);
    if (end > bytes.length) return 'names a section that is longer than the file';
    found.set(view.getUint8(head), bytes.subarray(start, end));
    start = end;
  }
  const count = view.getUint32(4, true);
  // Each product has a byte of flags: a number that lies costs no memory.
  if (count > bytes.length) return 'names more products than it could hold';
  const section: Sections = (name) => found.get(catalogueSections[name]) ?? EMPTY;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    count,
    idsHash: view.getUint32(8, true),
    section,
    texts: (name) => decoder.decode(section(name)).split(TEXT_END),
  };
};
