import { expect, test } from 'vitest';
import { encodeModel } from '../../../src/cli/model/encode-model';
import { encodePairs } from '../../../src/cli/model/encode-pairs';
import { hashIds } from '../../../src/core/model/hash';
import { sections } from '../../../src/core/model/model-format';
import { pickNext } from '../../../src/core/model/pick-next';
import { readModel } from '../../../src/core/model/read-model';
import { scoreNext } from '../../../src/core/model/score-next';
import { openKnowledge, type SharedKnowledge } from '../../../src/core/model/shared-knowledge';
import { dense } from '../../fakes/dense';
import { product, shop } from '../../fakes/shop';

const SHELVES = ['Tea', 'Tea', 'Cups', 'Cups', 'Rugs', 'Rugs', 'Lamps', 'Lamps', 'Beds', 'Beds'];
const catalog = shop(SHELVES.map((category, at) => product(`p${at}`, { category: [category] })));

/** What is known when so many visitors went from one product to another. */
const knowing = (
  ways: readonly (readonly [number, number, number])[],
  known = SHELVES.length,
): SharedKnowledge => {
  const pairs = {
    lower: Uint32Array.from(ways, ([from]) => from),
    higher: Uint32Array.from(ways, ([, to]) => to),
    forward: Float64Array.from(ways, ([, , many]) => many * 1e6),
    backward: new Float64Array(ways.length),
    use: new Float64Array(ways.length),
  };
  const places = Uint32Array.from({ length: known }, (_, at) => at);
  const bytes = encodeModel({
    items: known,
    idsHash: hashIds(catalog.products, known),
    contentWeight: 0.3,
    fading: 1.3,
    sections: new Map([
      [sections.viewed, encodePairs(pairs, places, known)],
      [sections.topSellers, Uint8Array.of(2, 8, 5, 9, 4)],
    ]),
  });
  const reading = readModel(Uint8Array.from(bytes).buffer);
  const knowledge = reading.ok ? openKnowledge(reading.model)(catalog) : undefined;
  if (!knowledge) throw new Error('the model of the test cannot be used');
  return knowledge;
};

const nothingBlocked = (): number => 0;

test('a score is the sum of its named parts, one for each product looked at and one for likeness', () => {
  const { ordinals, scores, parts } = scoreNext(knowing([[0, 2, 8], [1, 2, 4], [1, 5, 2]]), [1, 4, 0]); // biome-ignore format: rows
  expect(ordinals).toEqual([2, 5]);
  for (const [at, ordinal] of ordinals.entries()) {
    const sum = parts(ordinal).reduce((total, { value }) => total + value, 0);
    expect(sum).toBeCloseTo(scores[at] ?? Number.NaN, 5);
  }
  expect(parts(2).map(({ name }) => name)).toEqual(['viewed:p1', 'viewed:p0']);
  expect(parts(5).map(({ name }) => name)).toEqual(['viewed:p1', 'content']);
});

test('what two looked-at products agree on comes before what one of them is surer of', () => {
  const next = scoreNext(knowing([[0, 4, 10], [1, 6, 10], [0, 8, 9], [1, 8, 9]]), [1, 0]); // biome-ignore format: rows
  const scores = dense(next, SHELVES.length);
  expect(Math.max(...scores)).toBe(scores[8]);
});

test('what was looked at is never proposed', () => {
  const knowledge = knowing([[0, 1, 9], [1, 2, 9]]); // biome-ignore format: rows
  const { ordinals } = scoreNext(knowledge, [1, 0, 2]);
  expect(ordinals.filter((ordinal) => ordinal <= 2)).toEqual([]);
});

test('the way that visitors went counts more than the way back', () => {
  const knowledge = knowing([[0, 4, 9], [0, 6, 9], [4, 8, 9]]); // biome-ignore format: rows
  const scores = dense(scoreNext({ ...knowledge, contentWeight: 0 }, [4]), SHELVES.length);
  expect(scores[8]).toBeGreaterThan(scores[0] ?? 1);
});

test('without a model, products of the same kind are proposed', () => {
  const knowledge = openKnowledge()(catalog);
  expect(knowledge && scoreNext(knowledge, [4]).ordinals).toEqual([5]);
});

test('a place is kept for what is new, and what is missing is filled with what most want', () => {
  const knowledge = knowing([[0, 2, 9], [0, 3, 8]], 9); // biome-ignore format: rows
  const next = scoreNext(knowledge, [8, 0]);
  const list = pickNext(knowledge, next, { most: 10, blocked: nothingBlocked });
  expect(list.map(({ ordinal }) => ordinal)).toContain(9);
  expect(list.at(-1)).toEqual({ ordinal: 8, score: 0 });
  const without = pickNext(knowledge, next, { most: 3, blocked: (at) => (at === 2 ? 1 : 0) });
  expect(without.map(({ ordinal }) => ordinal)).not.toContain(2);
});

test('items that the catalogue got later, or never had, do no harm', () => {
  const knowledge = knowing([[0, 2, 9]]); // biome-ignore format: rows
  expect([...scoreNext(knowledge, [99, 0]).scores].some(Number.isNaN)).toBe(false);
});
