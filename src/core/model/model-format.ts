/**
 * The model file, version 1; little-endian.
 *
 *     0  "BBM" and the version       4  FNV-1a of everything from byte 8
 *     8  items (u32)                12  hash of the catalogue's first `items` ids, or 0 where the file has its own ids
 *    16  content weight, and how fast a history fades, in hundredths (u8 each)
 *    18  sections (u8), then five bytes each: id (u8), length in bytes (u32); then the sections themselves
 *
 * A pair section: pairs (varint); pairs a row, for as many rows as there are items (varints); the gaps between the ids of
 * a row (varints); one byte a pair, weight level * 4 + direction. Columns, because each of them packs well on its own.
 */
export const MODEL_VERSION = 1;
export const HEADER_BYTES = 19;
export const SECTION_BYTES = 5;

/** Each is one section; its number never gets another meaning. */
export const sections = {
  ids: 1,
  order: 2,
  topSellers: 3,
  trending: 4,
  viewed: 16,
  bought: 17,
  viewedThenBought: 18,
} as const;

/** What two products of a pair have in common. */
export type PairKind = 'viewed' | 'bought' | 'viewedThenBought';

/** Weights are 32 steps of a logarithm: 16 cost more than their byte saves (MRR -0.004), 64 gain nothing. */
export const LEVELS = 32;
export const LEVEL_STEP = 0.3;
/** The part of the weight that goes from the lower to the higher id, in thirds. */
export const DIRECTIONS = 3;
