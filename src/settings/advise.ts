export { readyMade } from '../core/segments/ready-made';
export { segmentComplaints } from '../core/segments/segment-complaints';
export { readTiers } from '../core/value/read-tiers';
export { fetchPriors } from './fetch-priors';
export { fetchSettings } from './fetch-settings';
export { readPreset } from './read-preset';

import { nearest } from '../lib/nearest';
import { definitions } from './definitions';
import type { SettingProblem } from './read-settings';

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
  string: 'a text',
  boolean: 'on or off',
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
