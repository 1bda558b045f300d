import { BEGINNING, ID_END, OWN_ID, RECORD_END, ROWS_OF_BLOCK, TEXT_END } from './file-format';
import { openColumn } from './open-column';
import { openLists } from './open-lists';
import { readIds } from './read-ids';
import type { CatalogueHead } from './read-sections';

/** The texts of one product. */
export interface ProductTexts {
  readonly id: string;
  readonly title: string;
  /** With http(s), or empty. */
  readonly link: string;
  readonly imageLink: string;
  readonly goesWith: readonly string[];
}

const END_BYTE = RECORD_END.charCodeAt(0);

/**
 * The texts of a file, product by product: a block of ids and one record are all that is decoded. Nothing where the
 * columns do not agree.
 * @param origin of addresses that name none, as `https://shop.example`.
 */
export const openTexts = (
  { section, texts, count }: Pick<CatalogueHead, 'section' | 'texts' | 'count'>,
  origin: string,
): ((ordinal: number) => ProductTexts) | undefined => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const ids = section('ids');
  const records = section('records');
  const blocks = Math.ceil(count / ROWS_OF_BLOCK);
  const idsFrom = openColumn(section('idBlocks'), blocks);
  const recordsFrom = openColumn(section('recordBlocks'), blocks);
  const wordsOf = openLists(section('titles'), count);
  if (!idsFrom || !recordsFrom || !wordsOf) return undefined;
  let read: readonly [readonly string[], readonly string[]] | undefined;

  const idOf = (block: number, row: number): string => {
    const block32 = readIds(ids.subarray(idsFrom(block)), row + 1);
    return block32 ? decoder.decode(block32.bytes.subarray(block32.start[row])) : '';
  };
  const recordOf = (block: number, row: number): readonly string[] => {
    let from = recordsFrom(block);
    for (let left = row; left > 0; left -= 1) from = records.indexOf(END_BYTE, from) + 1;
    const end = records.indexOf(END_BYTE, from);
    return decoder.decode(records.subarray(from, Math.max(from, end))).split(TEXT_END);
  };
  const address = (beginning: string, written: string | undefined, id: string): string => {
    if (!written) return '';
    const rest = written.replace(OWN_ID, () => id);
    const whole = rest[0] === BEGINNING ? beginning + rest.slice(1) : rest;
    if (whole[0] === '/') return origin + whole;
    // Anything else, as javascript:, is no address.
    return /^https?:\/\//.test(whole) ? whole : '';
  };
  return (ordinal) => {
    read ??= [texts('beginnings'), texts('words')];
    const [[links = '', pictures = ''], words] = read;
    const row = ordinal % ROWS_OF_BLOCK;
    const block = (ordinal - row) / ROWS_OF_BLOCK;
    const id = idOf(block, row);
    const [link, picture, others] = recordOf(block, row);
    return {
      id,
      // Word 1 is the first.
      title: wordsOf(ordinal)
        .map((word) => words[word - 1] ?? '')
        .join(' '),
      link: address(links, link, id),
      imageLink: address(pictures, picture, id),
      goesWith: others ? others.split(ID_END) : [],
    };
  };
};
