import { afterEach, expect, test, vi } from 'vitest';
import { createOwnerSettings } from '../../src/app/entry/owner-settings';
import * as advice from '../../src/settings/advise';

const answering = (body: unknown, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));

afterEach(() => {
  vi.unstubAllGlobals();
});

const owner = (attributes: unknown) => {
  const warnings: string[] = [];
  const warn = (sentence: string) => void warnings.push(sentence);
  return {
    warnings,
    settings: createOwnerSettings(attributes, { advise: async () => advice }, warn),
  };
};

test('without a word from the owner the defaults hold', () => {
  const { settings } = owner({});
  expect(settings.current()).toMatchObject({ consent: 'auto', level: 'reactive', auto: true });
});

test('the API wins over the file, the file over the attributes, these over the defaults', async () => {
  answering({ theme: 'light', lang: 'en', level: 'basic' });
  const { settings, warnings } = owner({
    config: '/b.json',
    theme: 'dark',
    lang: 'tr',
    auto: 'off',
  });
  settings.set({ lang: 'de' });
  await settings.load();
  expect(settings.current()).toMatchObject({
    lang: 'de',
    theme: 'light',
    level: 'basic',
    auto: false,
    consent: 'auto',
  });
  expect(warnings).toEqual([]);
});

test('what is said later through the API is laid over what was said before', () => {
  const { settings } = owner({});
  settings.set({ lang: 'tr', theme: 'dark' });
  settings.set({ lang: 'en' });
  expect(settings.current()).toMatchObject({ lang: 'en', theme: 'dark' });
});

test('a wrong word leaves what held before', () => {
  const { settings } = owner({ theme: 'dark' });
  settings.set({ theme: 'drak' });
  expect(settings.current().theme).toBe('dark');
});

test('every mistake is said once, in a sentence, with the place where it was made', async () => {
  answering({ lag: 'tr' });
  const { settings, warnings } = owner({ catalog: '/c', config: '/b.json' });
  await settings.load();
  settings.set({ theme: 1 });
  await vi.waitFor(() => expect(warnings).toHaveLength(3));
  expect(warnings).toEqual([
    'Birebir: there is no setting “catalog” (data-*); did you mean “catalogue”? It is left out.',
    'Birebir: there is no setting “lag” (/b.json); did you mean “lang”? It is left out.',
    'Birebir: the setting “theme” (API) should be one of auto, light, dark, not 1. “auto” is used instead.',
  ]);
});

test.each([
  ['that is missing', 'Error: status 404', () => answering({}, 404)],
  [
    'that cannot be reached',
    'TypeError: offline',
    () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline'))),
  ],
])('a settings file %s is one sentence, and the page goes on', async (_, why, prepare) => {
  prepare();
  const { settings, warnings } = owner({ config: '/b.json', theme: 'dark' });
  await settings.load();
  await vi.waitFor(() => expect(warnings).toHaveLength(1));
  expect(warnings).toEqual([
    `Birebir: the settings file /b.json (${why}) could not be read; the page goes on without it.`,
  ]);
  expect(settings.current().theme).toBe('dark');
});

test('a settings file that is no JSON is one sentence too', async () => {
  vi.stubGlobal('fetch', async () => new Response('<html>'));
  const { settings, warnings } = owner({ config: '/b.json' });
  await settings.load();
  await vi.waitFor(() => expect(warnings).toHaveLength(1));
  expect(warnings[0]).toMatch(/^Birebir: the settings file .*\/b\.json.* could not be read;/);
});

test('where the sentences cannot be loaded, that something was left out is said all the same', async () => {
  const warnings: string[] = [];
  const advise = () => Promise.reject(new Error('offline'));
  createOwnerSettings({ catalog: 1, x: 2 }, { advise }, (sentence) => void warnings.push(sentence));
  await vi.waitFor(() => expect(warnings).toHaveLength(1));
  expect(warnings[0]).toMatch(/^Birebir: .*left out/);
});

test('a page without a settings file fetches nothing', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  await owner({}).settings.load();
  expect(fetched).not.toHaveBeenCalled();
});
