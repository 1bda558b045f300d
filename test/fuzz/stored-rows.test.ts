import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecord } from '../../src/consent/record';
import { PROFILE_VERSION } from '../../src/core/profile/profile-version';
import { readSegment } from '../../src/storage/event-log';
import { packed } from '../../src/storage/packed';
import { readStoredProducts } from '../../src/storage/read-stored-products';
import { readSnapshot } from '../../src/storage/snapshot';
import { anyText, anything, like } from './anything';
import { runs } from './runs';

const version = fc.nat({ max: 3 });
const state = fc.constantFrom('granted', 'denied', 'unknown');
const answers = like({ remember: state, personalise: state, ask: state, send: state });

test('whatever lies in the log, it is a segment, if an empty one', () => {
  const row = like({ seq: fc.nat(), version, events: fc.array(anything) });
  fc.assert(
    fc.property(fc.oneof(row, anything), (stored) => {
      expect(Array.isArray(readSegment(stored).events)).toBe(true);
    }),
    runs(),
  );
});

test('whatever lies in the place of an answer, only an answer is one', () => {
  const row = like({
    answers,
    purposes: answers,
    at: fc.integer(),
    textVersion: version,
    version,
    how: fc.constantFrom('card', 'api'),
    earlier: fc.array(anything),
  });
  fc.assert(
    fc.property(fc.oneof(row, anything), (stored) => {
      const record = readRecord(stored);
      for (const one of Object.values(record?.answers ?? {})) {
        expect(['granted', 'denied', 'unknown']).toContain(one);
      }
    }),
    runs(),
  );
});

test('whatever lies in the place of products, a list comes out', () => {
  const row = like({ version, products: fc.array(anything) });
  fc.assert(
    fc.property(fc.oneof(row, anything), (stored) => {
      expect(Array.isArray(readStoredProducts(stored))).toBe(true);
    }),
    runs(),
  );
});

test('whatever lies in the place of a snapshot is a snapshot, or none', () => {
  const shown = like({ placements: anything, shelves: anything }).map(packed);
  const page = like({ path: anyText, shown: fc.oneof(shown, anything) });
  const row = like({
    version: fc.oneof(version, fc.constant(PROFILE_VERSION)),
    lastSeq: fc.nat(),
    lastAt: fc.nat(),
    logged: fc.nat(),
    profile: anyText,
    pages: fc.array(fc.oneof(page, anything)),
  });
  fc.assert(
    fc.property(fc.oneof(row, anything), (stored) => {
      const snapshot = readSnapshot(stored);
      expect(['undefined', 'object']).toContain(typeof snapshot);
      for (const { placements, shelves } of snapshot?.pages() ?? []) {
        expect([placements, shelves].every(Array.isArray)).toBe(true);
      }
    }),
    runs(),
  );
});
