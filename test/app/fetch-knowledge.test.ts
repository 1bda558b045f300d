import { afterEach, expect, test, vi } from 'vitest';
import { fetchKnowledge } from '../../src/app/knowledge/fetch-knowledge';
import { growCatalog } from '../../src/core/catalog/grow-catalog';
import { scoreNext } from '../../src/core/model/score-next';
import { defaultSettings } from '../../src/settings/read-settings';
import { modelOf } from '../fakes/known';
import { neighbours } from '../fakes/known-shop';
import { product, shop } from '../fakes/shop';

const catalog = shop();
const bytes = modelOf(catalog, neighbours);

afterEach(() => vi.unstubAllGlobals());

/** Fetches the model where the shop answers like this, and gives what the owner was told beside it. */
const fetched = async (answer: () => Response | Promise<Response>) => {
  const told: string[] = [];
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (...request: unknown[]) => {
    asked.push(request);
    return answer();
  });
  const knowledge = await fetchKnowledge({
    settings: () => ({ ...defaultSettings, model: './model.bin' }),
    page: window,
    warn: (sentence) => told.push(sentence),
  });
  return { knowledge, told, asked };
};

const file = (content: Uint8Array) => () => new Response(Uint8Array.from(content));

test('a model is fetched without credentials, and asked for by its ETag', async () => {
  const { knowledge, told, asked } = await fetched(file(bytes));
  expect(asked[0]).toMatchObject([
    { href: expect.stringMatching(/model\.bin$/) },
    { credentials: 'omit', cache: 'no-cache' },
  ]);
  expect(told).toEqual([]);
  expect(knowledge(catalog)?.tells('bought')).toBe(true);
});

test('the same catalogue is laid out once, and one that has grown keeps what was read', async () => {
  const { knowledge, told } = await fetched(file(bytes));
  const first = knowledge(catalog);
  const grown = growCatalog(catalog, [product('syrup'), product('lamp')]);
  expect(knowledge(catalog)).toBe(first);
  const pairs = first?.of('bought');
  const next = knowledge(grown);
  expect(next?.of('bought')).toBe(pairs);
  expect(next && scoreNext(next, [0], 'bought').ordinals).toEqual(
    first && scoreNext(first, [0], 'bought').ordinals,
  );
  expect(next && scoreNext(next, [grown.products.length - 1], 'bought').ordinals).toEqual([]);
  expect(told).toEqual([]);
});

test.each([
  ['is cut short', file(bytes.subarray(0, bytes.length - 9))],
  ['is something else', () => new Response('<!doctype html>')],
  ['is not there', () => new Response('', { status: 404 })],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
])('a model that %s is one sentence, and likeness is left', async (_, answer) => {
  const { knowledge, told } = await fetched(answer);
  const left = knowledge(catalog);
  expect(told).toEqual([
    expect.stringMatching(/^Birebir: The model file|^Birebir: the model file/),
  ]);
  expect(told[0]).toMatch(/shelves do without it\.$/);
  expect(left?.tells('viewed')).toBe(false);
  expect(
    left && scoreNext(left, [left.catalog.ordinalOf.get('tent-two') ?? -1]).ordinals,
  ).toContain(catalog.ordinalOf.get('tent-four'));
});

test('a model of another shop is one sentence, once, and not before there are products', async () => {
  const { knowledge, told } = await fetched(file(bytes));
  knowledge(shop([]));
  expect(told).toEqual([]);
  const other = shop(['a', 'b'].map((id) => product(id)));
  expect(knowledge(other)?.tells('bought')).toBe(false);
  knowledge(growCatalog(other, [product('c')]));
  expect(told).toEqual([expect.stringContaining('built on a catalogue whose first products')]);
});
