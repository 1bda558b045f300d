export { fetchSettings } from './fetch-settings';

import { definitions } from './definitions';
import type { SettingProblem } from './read-settings';

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

const nearest = (name: string, known: readonly string[]): string | undefined => {
  const lower = name.toLowerCase();
  const ranked = known
    .map((one) => ({ one, far: distance(lower, one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  return ranked && ranked.far <= Math.max(2, name.length / 3) ? ranked.one : undefined;
};

const shown = (value: unknown): string =>
  typeof value === 'string'
    ? `“${value.slice(0, 60)}”`
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? value
          ? 'an object'
          : 'null'
        : String(value);

const wanted: Readonly<Record<string, string>> = {
  text: 'a text',
  switch: 'on or off',
  number: 'a number above 0',
  map: 'an object',
  list: 'a list',
  function: 'a function',
};

/**
 * One clear sentence about one setting: what was wrong, what was expected, and what happens instead.
 * @example advise({ where: 'data-*', name: 'catalog', got: '/c.json' })
 * // Birebir: there is no setting “catalog” (data-*); did you mean “catalogue”? It is left out.
 */
export const advise = ({ where, name, got, expected }: SettingProblem): string => {
  if (!name)
    return `Birebir: settings (${where}) must be an object, not ${shown(got)}; they are left out.`;
  if (expected === 'file') {
    return `Birebir: the settings file ${String(got)} could not be read; the page goes on without it.`;
  }
  if (!expected) {
    const meant = nearest(name, Object.keys(definitions));
    const hint = meant ? `; did you mean “${meant}”?` : '.';
    return `Birebir: there is no setting “${name}” (${where})${hint} It is left out.`;
  }
  const choices = typeof expected === 'object' ? expected : undefined;
  const meant = choices && typeof got === 'string' ? nearest(got, choices) : undefined;
  const want = choices ? `one of ${choices.join(', ')}` : wanted[expected as string];
  const fallback = definitions[name as keyof typeof definitions].default;
  return `Birebir: the setting “${name}” (${where}) should be ${want}, not ${shown(got)}${
    meant ? `; did you mean “${meant}”?` : '.'
  } ${typeof fallback === 'string' && fallback ? `“${fallback}” is used instead.` : 'The default is used instead.'}`;
};
