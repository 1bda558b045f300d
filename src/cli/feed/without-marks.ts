import {
  BEGINNING,
  ID_END,
  OWN_ID,
  RECORD_END,
  TEXT_END,
} from '../../core/catalog/file/file-format';

const MARKS = [TEXT_END, ID_END, OWN_ID, BEGINNING, RECORD_END];

/** A text without the few control characters that are marks in the file; no shop writes any. */
export const withoutMarks = (text: string): string =>
  MARKS.reduce((rest, mark) => (rest.includes(mark) ? rest.replaceAll(mark, '') : rest), text);
