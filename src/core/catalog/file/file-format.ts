/**
 * The catalogue file, version 1; little-endian. `birebir feed` writes it.
 *
 *     0  "BBC" and the version        4  products (u32)
 *     8  hash of all ids, in order   12  length of the file (u32)
 *    16  sections (u8), then five bytes each: id (u8), length in bytes (u32); then the sections themselves
 *
 * A column holds a number for each product, one byte plane after the other, the lowest bytes first: planes pack well, and
 * the width follows from the section's length. A list column is the most members a product has (u8), then a column of all
 * first members, all second ones, …; 0 is none. Titles are lists of words; links, pictures and the ids of what goes with a
 * product are one record. Only the texts of products that are looked at are ever put together.
 */
export const CATALOGUE_VERSION = 1;
export const HEADER_BYTES = 17;
export const SECTION_BYTES = 5;

/** Each is one section; its number never gets another meaning. */
export const catalogueSections = {
  /** Of each id, how many bytes it shares with the one before (u8; none at the start of a block), its other bytes, NUL. */
  ids: 1,
  /** Link, picture, ids of what goes with it; ended by `RECORD_END`. */
  records: 2,
  /** How links begin, how pictures begin, then the currencies. */
  beginnings: 3,
  /** Each kind of feature and how many there are of it; then their values, in that order, beginning with id 1. */
  kinds: 4,
  features: 5,
  /** Column over the features: the category above, 0 for none. */
  parents: 6,
  /** Column of bits: see `flags`. */
  flags: 7,
  /** Columns of feature ids. */
  category: 8,
  brand: 9,
  /** List columns of feature ids. */
  colours: 10,
  attributes: 11,
  /** Decimals (u8), then a column of whole numbers. */
  price: 12,
  salePrice: 13,
  /** Column: place among the currencies, from 1. */
  currency: 14,
  /** Milliseconds a step and of step 0 (f64 each), then a column of steps, from 1. */
  addedAt: 15,
  /** Ordinals of the newest products, the newest first (u32 each). */
  newest: 16,
  /** The words of titles, and the list column of their places among them, from 1. */
  words: 17,
  titles: 18,
  /** Columns over the blocks: where the ids and the records of a block begin. */
  idBlocks: 19,
  recordBlocks: 20,
  /** Decimals (u8), then a column of whole numbers: what is left of the price, 0-1. */
  margin: 21,
} as const;

export type CatalogueSection = keyof typeof catalogueSections;

/** `reduced`: it has a sale price. `gone`: no source names it any more. */
export const flags = { outOfStock: 1, replenishable: 2, gone: 4, reduced: 8 } as const;

/** To find a text, this many rows are walked through at most. */
export const ROWS_OF_BLOCK = 32;

/** Parts the texts of a dictionary, and those of a record. */
export const TEXT_END = '\0';
/** Parts ids within one text. */
export const ID_END = '\u0001';
/** Stands at the start of an address for what most of them begin with. */
export const BEGINNING = '\u0003';
/** Stands once in an address for the product's own id. */
export const OWN_ID = '\u0002';
export const RECORD_END = '\u0004';
