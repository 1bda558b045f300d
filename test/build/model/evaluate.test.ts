import { expect, test } from 'vitest';
import { calibrate } from '../../../src/cli/evaluate/calibrate';
import { contestants } from '../../../src/cli/evaluate/contestants';
import { judge } from '../../../src/cli/evaluate/judge';
import { rankOf } from '../../../src/cli/evaluate/rank-of';
import { runEvaluate } from '../../../src/cli/evaluate/run-evaluate';
import { createTally } from '../../../src/cli/evaluate/tally';
import { createVariety } from '../../../src/cli/evaluate/variety';
import { catalogueOfAttributes } from '../../../src/cli/model/catalogue-of-attributes';
import { openKnowledge } from '../../../src/core/model/shared-knowledge';
import { acts, ndjson } from './small-log';
import { file, printed } from './workplace';

const CALL = { minVisitors: 1, budget: 'full', protocol: 'reveal', json: true } as const;

test('a tie is counted half, and what nothing speaks for has no rank', () => {
  const scored = { ordinals: [5, 6, 7, 8], scores: Float32Array.of(3, 2, 2, 1) };
  expect(rankOf(scored, 5)).toBe(1);
  expect(rankOf(scored, 7)).toBe(2.5);
  expect(rankOf(scored, 9)).toBe(Number.POSITIVE_INFINITY);
  expect(rankOf(scored, 8, new Map([[5, 0]]))).toBe(3);
  expect(rankOf(scored, 9, new Map([[9, 2.5]]))).toBe(2);
});

test('hits, reciprocal ranks and gains are those worked out by hand', () => {
  const tally = createTally();
  for (const rank of [1, 3, 15, Number.POSITIVE_INFINITY]) tally.add(rank);
  expect(tally.figures()).toEqual({
    n: 4,
    'hr@20': 0.75,
    'mrr@20': (1 + 1 / 3 + 1 / 15) / 4,
    'hr@10': 0.5,
    'ndcg@10': (1 + 0.5) / 4,
  });
});

test('two lists of two that share one item differ by half', () => {
  const variety = createVariety(4);
  variety.add({ ordinals: [0, 1], scores: Float32Array.of(2, 1) }, new Map());
  variety.add({ ordinals: [0, 2, 3], scores: Float32Array.of(2, 1, 9) }, new Map([[3, 0]]));
  expect(variety.figures()).toEqual({ 'coverage@20': 0.75, 'diversity@20': 0.5 });
});

test('repeats are left out of the novel figures and counted in the others', async () => {
  const catalog = catalogueOfAttributes(['a', 'b', 'c'].map((id) => ({ id, attributes: ['x'] })));
  const knowledge = openKnowledge()(catalog);
  if (!knowledge) throw new Error('no model is needed here');
  const popularity = Float32Array.of(3, 2, 1);
  const named = contestants(knowledge, popularity);
  const found = await judge([[0, 1, 0]], named, 3, 'reveal');
  // After a comes b, first of what is left; after a and b comes a again, which is no news.
  expect(found.popularity.novel).toMatchObject({ n: 1, 'hr@20': 1, 'mrr@20': 1 });
  expect(found.popularity.repeats.n).toBe(2);
  const last = await judge([[0, 1, 2], [1, 2, 0]], named, 3, 'leave-one-out'); // biome-ignore format: rows
  expect(last.popularity.novel).toMatchObject({ n: 2, 'hr@10': 1, 'ndcg@10': 1 });
});

test('the weight of likeness is the given one where likeness tells nothing', () => {
  const catalog = catalogueOfAttributes(['a', 'b'].map((id) => ({ id, attributes: [] })));
  const knowledge = openKnowledge()(catalog);
  expect(knowledge && calibrate([[0, 1]], knowledge)).toEqual({ contentWeight: 0.3, worth: 0 });
});

test('evaluate measures on the test log with a model of the other', async () => {
  const log = [file('train.ndjson', ndjson(acts))];
  const shown = [
    { visitor: 'eda', session: 'e', time: 1, event: 'view_item', item: 'tea' },
    { visitor: 'eda', session: 'e', time: 2, event: 'view_item', item: 'cup' },
    { visitor: 'eda', session: 'e', time: 3, event: 'view_item', item: 'tea' },
  ];
  const test = file('test.ndjson', ndjson(shown));
  const { code, out, err } = await printed(() => runEvaluate({ ...CALL, log, test }));
  expect([code, err]).toEqual([0, '']);
  const { verdicts } = JSON.parse(out) as { verdicts: Record<string, Record<string, unknown>> };
  expect(verdicts['model']?.['novel']).toMatchObject({ n: 1, 'hr@20': 1, 'mrr@20': 1 });
  expect(verdicts['model']?.['repeats']).toMatchObject({ n: 2, 'hr@20': 1 });
});

test('a model of another catalogue is refused with one sentence', async () => {
  const log = [file('log.ndjson', ndjson(acts))];
  const model = file('model.bin', 'BBM');
  const { code, err } = await printed(() => runEvaluate({ ...CALL, log, model }));
  expect([code, err]).toEqual([1, expect.stringMatching(/^The model file is not one: .*\.\n$/)]);
});

test('evaluate measures the shelves themselves, and where orders are known, those that rest on orders', async () => {
  const log = [file('train.ndjson', ndjson(acts))];
  const test = file('test.ndjson', ndjson(acts));
  const { code, out } = await printed(() => runEvaluate({ ...CALL, log, test }));
  expect(code).toBe(0);
  const { verdicts, orders } = JSON.parse(out) as {
    verdicts: Record<string, { novel: { n: number; 'hr@20': number } }>;
    orders: Record<'baskets' | 'decisions', typeof verdicts>;
  };
  expect(Object.keys(verdicts)).toEqual(
    expect.arrayContaining(['blended', 'shelf picked', 'shelf next-in-session', 'shelf trending']),
  );
  // Nobody has tastes after so few looks: the blend is what the model and likeness say.
  expect(verdicts['shelf picked']?.novel).toEqual(verdicts['blended']?.novel);
  expect(orders.baskets['shelf bought-together']?.novel).toMatchObject({ n: 2, 'hr@20': 1 });
  expect(orders.decisions['shelf viewed-then-bought']?.novel.n).toBe(0);
  const { json: _, ...inWords } = CALL;
  const text = await printed(() => runEvaluate({ ...inWords, log, test }));
  expect(text.out).toMatch(/\nThe next item of a basket, 2 times:\n/);
});
