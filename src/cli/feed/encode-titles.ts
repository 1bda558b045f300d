import { TEXT_END } from '../../core/catalog/file/file-format';
import { encodeLists } from './encode-lists';

/** Every title takes as many places as the longest: what comes after these counts as one word. */
const MOST_WORDS = 24;

/** Titles as lists of words; the words that come most often first. */
export const encodeTitles = (titles: readonly string[]) => {
  const parts = titles.map((title) => {
    const words = title.split(' ');
    return words.length <= MOST_WORDS
      ? words
      : [...words.slice(0, MOST_WORDS - 1), words.slice(MOST_WORDS - 1).join(' ')];
  });
  const counts = new Map<string, number>();
  for (const words of parts)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const places = new Map(sorted.map(([word], at) => [word, at + 1]));
  return {
    words: new TextEncoder().encode(sorted.map(([word]) => word).join(TEXT_END)),
    titles: encodeLists(parts.map((words) => words.map((word) => places.get(word) ?? 0))),
  };
};
