const START = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A number from 0 up to 1 that a text stands for: the same for the same text, and evenly spread over texts that differ
 * in a letter. Not chance: a replacement for it where a decision must be made again.
 * FNV-1a over the letters (http://www.isthe.com/chongo/tech/comp/fnv/), then the last step of MurmurHash3, without which
 * texts that differ in their last letter would lie close together (https://github.com/aappleby/smhasher).
 * @example chanceOf('visit-1:home') === chanceOf('visit-1:home') // true
 */
export const chanceOf = (text: string): number => {
  let hash = START;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
};
