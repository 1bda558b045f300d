import { expect, test } from 'vitest';
import { installGlobal, isInstalled } from '../../src/app/entry/install-global';
import { createNotedApi } from '../fakes/api';
import { pasteStub, type Stub } from '../fakes/stub';

const setUp = (prepare: (page: Record<string, unknown>) => void = () => undefined) => {
  const page: Record<string, unknown> = {};
  prepare(page);
  const warnings: string[] = [];
  const { api, calls } = createNotedApi();
  const install = (name = 'birebir') =>
    installGlobal(page as unknown as Window, name, api, (said) => void warnings.push(said));
  return { page, warnings, calls, install };
};

test('calls made before the tag was there are replayed in their order, with all they said', () => {
  const { calls, install } = setUp((page) => {
    const birebir = pasteStub(page);
    birebir('track', 'view_item', { items: [] });
    birebir('consent', { remember: true });
    birebir('track', 'search', { search_term: 'tea' }, { at: 5 });
  });
  install();
  expect(calls).toEqual([
    ['track', 'view_item', { items: [] }],
    ['consent', { remember: true }],
    ['track', 'search', { search_term: 'tea' }, { at: 5 }],
  ]);
});

test('calls that were queued as arrays are replayed too', () => {
  const { calls, install } = setUp((page) => {
    pasteStub(page).q = [['track', 'page_view']];
  });
  install();
  expect(calls).toEqual([['track', 'page_view']]);
});

test('after that the global is called, by name or by method', () => {
  const { page, calls, install } = setUp();
  const birebir = install();
  expect(page['birebir']).toBe(birebir);
  expect(birebir('track', 'page_view')).toBe('track was called');
  expect(birebir.version).toBe('1.2.3');
  void birebir.track('page_view');
  expect(calls).toEqual([
    ['track', 'page_view'],
    ['track', 'page_view'],
  ]);
});

test('an unknown call is one sentence and nothing else', () => {
  const { warnings, calls, install } = setUp((page) => {
    const birebir = pasteStub(page);
    birebir('trakc', 'view_item');
    birebir();
    birebir('version');
    birebir('constructor');
    birebir('track', 'page_view');
  });
  install();
  expect(warnings).toEqual([
    'Birebir: there is no call “trakc”; it is left out.',
    'Birebir: there is no call “undefined”; it is left out.',
    'Birebir: there is no call “version”; it is left out.',
    'Birebir: there is no call “constructor”; it is left out.',
  ]);
  expect(calls).toEqual([['track', 'page_view']]);
});

test('a tag that was pasted twice is noticed, a stub is no tag', () => {
  const { page, install } = setUp((host) => pasteStub(host)('track', 'page_view'));
  const there = (name = 'birebir') => isInstalled(page as unknown as Window, name);
  expect(there()).toBe(false);
  install();
  expect(there()).toBe(true);
  expect(there('shopkeeper')).toBe(false);
});

test('the global may bear another name', () => {
  const { page, calls, install } = setUp((host) =>
    pasteStub(host, 'shopkeeper')('track', 'page_view'),
  );
  install('shopkeeper');
  expect(calls).toHaveLength(1);
  expect(page['birebir']).toBe(undefined);
});

test('something of the host’s own under the name is no queue', () => {
  const { calls, install } = setUp((page) => {
    page['birebir'] = { q: [['track', 'page_view']], version: 1 };
  });
  expect(() => install()).not.toThrow();
  expect(calls).toEqual([]);
});

test('settings in the queue hold for the calls before them', () => {
  const { calls, install } = setUp((page) => {
    const birebir = pasteStub(page);
    birebir('track', 'page_view');
    birebir('config', { lang: 'tr' });
  });
  install();
  expect(calls.map(([method]) => method)).toEqual(['config', 'track']);
});

test('a page that kept the stub is still heard through it', () => {
  let kept: Stub | undefined;
  const { calls, install } = setUp((page) => {
    kept = pasteStub(page);
    kept('track', 'page_view');
  });
  install();
  kept?.('track', 'search');
  expect(calls).toHaveLength(2);
});
