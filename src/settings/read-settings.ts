import { own } from '../lib/own';
import { type Definition, definitions, type SettingName, type SettingType } from './definitions';
import type { Settings } from './settings';

/** Something the owner wrote that we could not use; `advise` puts it in a sentence. */
export interface SettingProblem {
  /** Where it was written: `data-*`, the JSON file, the API. */
  readonly where: string;
  readonly name: string;
  readonly got: unknown;
  /** Nothing for a name we do not know. */
  readonly expected?: SettingType;
}

/** Off in an attribute. */
const OFF = /^(off|false|no|0)$/i;

const fits = (value: unknown, type: SettingType): boolean => {
  if (typeof type === 'object') return type.includes(value as string);
  if (type === 'list') return Array.isArray(value);
  if (type === 'map') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'number') return typeof value === 'number' && value > 0;
  return typeof value === type;
};

/** Takes from one source what fits, and reports the rest. */
export const takeSettings = (
  source: unknown,
  where: string,
): { readonly taken: Partial<Settings>; readonly problems: readonly SettingProblem[] } => {
  const taken: Record<string, unknown> = {};
  const problems: SettingProblem[] = [];
  if (typeof source !== 'object' || source === null) {
    return { taken, problems: [{ where, name: '', got: source }] };
  }
  for (const name of Object.keys(source)) {
    let value = (source as Readonly<Record<string, unknown>>)[name];
    const setting = own(definitions, name) as Definition | undefined;
    if (!setting) {
      problems.push({ where, name, got: value });
      continue;
    }
    const { type } = setting;
    // An attribute can only hold words: `data-auto="off"`, `data-auto`.
    if (type === 'boolean' && typeof value === 'string') value = !OFF.test(value);
    if (type === 'number' && typeof value === 'string') value = Number(value) || value;
    if (value === undefined) continue;
    if (fits(value, type)) taken[name] = value;
    else problems.push({ where, name, got: value, expected: type });
  }
  return { taken, problems };
};

export const defaultSettings = Object.fromEntries(
  Object.keys(definitions).map((name) => [name, definitions[name as SettingName].default]),
) as unknown as Settings;
