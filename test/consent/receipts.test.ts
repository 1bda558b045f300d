import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPurposes } from '../../src/consent/purposes';
import { MOST_RECEIPTS, receiptsOf } from '../../src/consent/receipts';
import { CONSENT_TEXT_VERSION, type ConsentRecord, readRecord } from '../../src/consent/record';
import { withReceipts } from '../../src/consent/with-receipts';

const answer = (at: number, state: 'granted' | 'denied' = 'granted'): ConsentRecord => ({
  answers: allPurposes(state),
  at,
  textVersion: CONSENT_TEXT_VERSION,
  how: 'card',
});
const receipt = (at: number, version = CONSENT_TEXT_VERSION) => ({
  at,
  version,
  purposes: allPurposes('granted'),
  source: 'card',
});
/** Answers kept one after another, as storage holds them. */
const kept = (...answers: readonly ConsentRecord[]): unknown =>
  answers.reduce<unknown>((stored, one) => structuredClone(withReceipts(one, stored)), undefined);

test('every answer is a receipt: when, to which words, for what, on which form', () => {
  expect(receiptsOf(kept(answer(1), { ...answer(2), how: 'api' }))).toEqual([
    { ...receipt(2), source: 'api' },
    receipt(1),
  ]);
  expect(receiptsOf(undefined)).toEqual([]);
});

test('keeping the same answer twice makes one receipt', () => {
  expect(receiptsOf(kept(answer(1), answer(2), answer(2)))).toHaveLength(2);
});

test('a refusal to be remembered stands alone', () => {
  expect(kept(answer(1), answer(2, 'denied'))).toEqual(answer(2, 'denied'));
  expect(receiptsOf(kept(answer(1, 'denied'), answer(2)))).toHaveLength(2);
});

test('only the last receipts are kept', () => {
  const answers = Array.from({ length: 3 * MOST_RECEIPTS }, (_, at) => answer(at));
  const receipts = receiptsOf(kept(...answers));
  expect(receipts).toHaveLength(MOST_RECEIPTS);
  expect(receipts[0]?.at).toBe(3 * MOST_RECEIPTS - 1);
});

test('an answer to older words is asked anew, and its receipt stays', () => {
  const older = { ...answer(1), textVersion: CONSENT_TEXT_VERSION - 1 };
  expect(readRecord(older)).toBe(undefined);
  expect(receiptsOf(kept(older, answer(2)))).toEqual([
    receipt(2),
    receipt(1, CONSENT_TEXT_VERSION - 1),
  ]);
});

test('what is kept is read again, receipts and all', () => {
  const stored = kept(answer(1), { ...answer(2), holder: 'ayse' });
  expect(readRecord(stored)).toEqual({ ...answer(2), holder: 'ayse', earlier: [receipt(1)] });
  expect(withReceipts(answer(3), stored).earlier).toHaveLength(2);
});

test('rubbish in storage is no receipt and no answer', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (stored, at, earlier) => {
      expect(readRecord(stored)).toBe(undefined);
      const record = readRecord({ ...answer(1), at, earlier });
      expect(record === undefined || typeof record.at === 'number').toBe(true);
      for (const one of receiptsOf({ at, earlier })) expect(typeof one.version).toBe('number');
    }),
  );
  expect(receiptsOf({ ...answer(1), earlier: [7, null, {}, { at: 'x' }, receipt(0)] })).toEqual([
    receipt(1),
    receipt(0),
  ]);
  const nested = { ...answer(1), at: Number.NaN, earlier: [receipt(5)] };
  expect(readRecord(nested)).toBe(undefined);
});
