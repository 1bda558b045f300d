/** The number of letters to change, add or take away to turn one word into the other (Levenshtein). */
const distance = (from: string, to: string): number => {
  let row = [...to].map((_, at) => at + 1);
  [...from].forEach((letter, at) => {
    let corner = at;
    let left = at + 1;
    row = row.map((above, place) => {
      const cost = Math.min(above + 1, left + 1, corner + (letter === to[place] ? 0 : 1));
      corner = above;
      left = cost;
      return cost;
    });
  });
  return row[row.length - 1] ?? from.length;
};

/**
 * The known word that was probably meant; nothing where none is near.
 * @example nearest('catalog', ['catalogue', 'config']) // 'catalogue'
 */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  const lower = name.toLowerCase();
  const ranked = known
    .map((one) => ({ one, far: distance(lower, one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  return ranked && ranked.far <= Math.max(2, name.length / 3) ? ranked.one : undefined;
};
