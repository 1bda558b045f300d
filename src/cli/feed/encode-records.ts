import {
  BEGINNING,
  ID_END,
  OWN_ID,
  RECORD_END,
  ROWS_OF_BLOCK,
  TEXT_END,
} from '../../core/catalog/file/file-format';
import type { Product } from '../../core/catalog/product';
import { commonBeginning } from './common-beginning';
import { encodeColumn } from './encode-column';
import { withoutMarks } from './without-marks';

/** The texts of a product as they are kept until the file is written; empty where there is none. */
export interface KeptTexts {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly picture: string;
  readonly goesWith: string;
}

/** Takes from a product what it says in words, without the few control characters that are marks in the file. */
export const keptTexts = ({ id, title, link, imageLink = '', goesWith }: Product): KeptTexts => ({
  id: withoutMarks(id),
  title: withoutMarks(title),
  link: withoutMarks(link),
  picture: withoutMarks(imageLink),
  goesWith: goesWith.map(withoutMarks).join(ID_END),
});

/** An id of one or two characters stands in an address by chance. */
const LEAST_ID = 3;

/** Puts marks for what a reader knows already. */
const shortened = (address: string, beginning: string, id: string): string => {
  if (!address) return '';
  const known = beginning !== '' && address.startsWith(beginning);
  const rest = known ? address.slice(beginning.length) : address;
  return (known ? BEGINNING : '') + (id.length < LEAST_ID ? rest : rest.replace(id, OWN_ID));
};

/** Writes the records of all products, and how most addresses begin. */
export const encodeRecords = (kept: readonly KeptTexts[], currencies: readonly string[]) => {
  const encoder = new TextEncoder();
  const links = commonBeginning(kept.map(({ link }) => link));
  const pictures = commonBeginning(kept.map(({ picture }) => picture));
  const records = kept.map(({ id, link, picture, goesWith }) => {
    const texts = [shortened(link, links, id), shortened(picture, pictures, id), goesWith];
    return encoder.encode(texts.join(TEXT_END) + RECORD_END);
  });
  const bytes = new Uint8Array(records.reduce((sum, { length }) => sum + length, 0));
  const blocks: number[] = [];
  let end = 0;
  for (const [ordinal, record] of records.entries()) {
    if (ordinal % ROWS_OF_BLOCK === 0) blocks.push(end);
    bytes.set(record, end);
    end += record.length;
  }
  return {
    records: bytes,
    recordBlocks: encodeColumn(blocks),
    beginnings: encoder.encode([links, pictures, ...currencies].join(TEXT_END)),
  };
};
