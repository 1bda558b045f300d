import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CountedPairs } from '../../../src/cli/model/count-pairs';
import { encodeModel } from '../../../src/cli/model/encode-model';
import { encodePairs } from '../../../src/cli/model/encode-pairs';
import { writeModel } from '../../../src/cli/model/write-model';
import { sections } from '../../../src/core/model/model-format';
import type { Model } from '../../../src/core/model/open-model';
import { readModel } from '../../../src/core/model/read-model';
import { readPairs } from '../../../src/core/model/read-pairs';
import { scoreNext } from '../../../src/core/model/score-next';
import { openKnowledge } from '../../../src/core/model/shared-knowledge';
import { dense } from '../../fakes/dense';
import { product, shop } from '../../fakes/shop';

const IDS = ['tea', 'cup', 'pot', 'tray', 'rug'];
const catalog = shop(IDS.map((id) => product(id)));

const counted = (rows: readonly (readonly [number, number, number, number])[]): CountedPairs => ({
  lower: Uint32Array.from(rows, ([lower]) => lower),
  higher: Uint32Array.from(rows, ([, higher]) => higher),
  forward: Float64Array.from(rows, ([, , forward]) => forward),
  backward: Float64Array.from(rows, ([, , , backward]) => backward),
  use: Float64Array.from(rows, (_, at) => rows.length - at),
});

const written = (ids: readonly string[], pairs: CountedPairs, withCatalogue = true): Uint8Array =>
  writeModel({
    ids,
    withCatalogue,
    contentWeight: 0.3,
    fading: 1.3,
    pairs: { viewed: pairs },
    topSellers: [{ item: 0, visitors: 9 }],
    trending: [],
  }).bytes;

const opened = (bytes: Uint8Array): Model => {
  const reading = readModel(Uint8Array.from(bytes).buffer);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.model;
};

const someModel = written(IDS, counted([[0, 1, 900, 300], [1, 2, 20, 20], [0, 4, 1, 7]])); // biome-ignore format: rows

/** Distinct pairs among so many items, with weights over six powers of ten. */
const pairsOf = (items: number) =>
  fc
    .uniqueArray(
      fc.tuple(fc.nat(items - 1), fc.nat(items - 1), fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6)),
      { maxLength: 60, selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` },
    )
    .map((rows) => rows.filter(([a, b]) => a < b));

test('every pair comes back once, with its weight to a step and its direction to a sixth', () => {
  fc.assert(
    fc.property(pairsOf(300), (rows) => {
      const places = Uint32Array.from({ length: 300 }, (_, at) => at);
      const read = readPairs(encodePairs(counted(rows), places, 300), 300);
      expect(read?.lower.length).toBe(rows.length);
      const strongest = Math.max(1, ...rows.map(([, , f, b]) => f + b));
      const sorted = [...rows].sort(([a, b], [c, d]) => a - c || b - d);
      for (const [at, [lower, higher, forward, backward]] of sorted.entries()) {
        expect([read?.lower[at], read?.higher[at]]).toEqual([lower, higher]);
        const steps = (31 - Math.min(31, Math.log(strongest / (forward + backward)) / 0.3)) * 0.3;
        const packed = read?.packed[at] ?? 0;
        expect(Math.abs((packed >> 2) * 0.3 - steps)).toBeLessThanOrEqual(0.1501);
        const share = forward / (forward + backward);
        expect(Math.abs((packed & 3) / 3 - share)).toBeLessThanOrEqual(1 / 6 + 1e-6);
      }
    }),
  );
});

/** Whether a pair's direction lies just between two steps: it is rounded up, and up is elsewhere in another order. */
const isBetween = ([, , forward, backward]: readonly [number, number, number, number]): boolean =>
  ((6 * forward) / (forward + backward)) % 2 === 1;

test('a model of a catalogue and a model with its own ids tell the same of the same products', () => {
  fc.assert(
    fc.property(pairsOf(IDS.length), (rows) => {
      const sure = rows.filter((row) => !isBetween(row));
      const scores = [true, false].map((withCatalogue) => {
        const model = opened(written(IDS, counted(sure), withCatalogue));
        const knowledge = openKnowledge(model)(catalog);
        if (!knowledge) throw new Error('the model does not fit its own catalogue');
        return dense(scoreNext(knowledge, [0, 3]), IDS.length);
      });
      expect(scores[0]?.map((score) => score.toFixed(4))).toEqual(
        scores[1]?.map((score) => score.toFixed(4)),
      );
    }),
  );
});

test('bytes of any kind are answered with one sentence and never with an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const reading = readModel(Uint8Array.from(bytes).buffer);
      expect(reading.ok ? '' : reading.reason).toMatch(
        /^The model file .*so shelves do without it\.$/,
      );
    }),
  );
});

test('a file that is cut short, of another version or changed in one place is refused', () => {
  for (let end = 0; end < someModel.length; end += 1)
    expect(readModel(Uint8Array.from(someModel.subarray(0, end)).buffer).ok).toBe(false);
  for (let at = 0; at < someModel.length; at += 1) {
    const changed = Uint8Array.from(someModel);
    changed[at] = (changed[at] ?? 0) ^ 16;
    expect(readModel(changed.buffer).ok).toBe(false);
  }
  const later = Uint8Array.from(someModel);
  later[3] = 2;
  expect(readModel(later.buffer)).toMatchObject({ reason: expect.stringContaining('version 2') });
});

test('a forged file, whole but full of lies, is harmless', () => {
  const section = fc.constantFrom(...Object.values(sections));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(section, fc.uint8Array({ maxLength: 200 })), { maxLength: 5 }),
      fc.constantFrom(0, 1, 5, 4096, 0xffffffff),
      (parts, items) => {
        const forged = {
          items,
          contentWeight: 0.3,
          fading: 1,
          idsHash: 0,
          sections: new Map(parts),
        };
        const reading = readModel(Uint8Array.from(encodeModel(forged)).buffer);
        const knowledge = reading.ok ? openKnowledge(reading.model)(catalog) : undefined;
        if (!knowledge) return;
        for (const kind of ['viewed', 'bought', 'viewedThenBought'] as const)
          expect(scoreNext(knowledge, [0, 1], kind).ordinals.every((at) => at < IDS.length)).toBe(
            true,
          );
        expect(knowledge.popular('trending').every(({ ordinal }) => ordinal < IDS.length)).toBe(
          true,
        );
      },
    ),
  );
});

test('a model stays valid when products are appended, and not when the first ones change', () => {
  const model = opened(someModel);
  const grown = shop([...IDS, 'lamp', 'sofa'].map((id) => product(id)));
  const other = shop(['coffee', ...IDS.slice(1)].map((id) => product(id)));
  const known = openKnowledge(model)(grown);
  expect(known && scoreNext({ ...known, contentWeight: 0 }, [0]).ordinals).toContain(1);
  expect(known?.newFrom).toBe(IDS.length);
  expect(openKnowledge(model)(other)).toBeUndefined();
  expect(openKnowledge(model)(shop([product('tea')]))).toBeUndefined();
});

test('a model that brings its own ids passes over products that the shop has taken out', () => {
  const model = opened(written(IDS, counted([[0, 1, 900, 300], [0, 2, 50, 50]]), false)); // biome-ignore format: rows
  const smaller = shop(['pot', 'tea'].map((id) => product(id)));
  const known = openKnowledge(model)(smaller);
  expect(known && scoreNext(known, [1]).ordinals).toEqual([0]);
});
