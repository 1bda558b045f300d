import { expect, test } from 'vitest';
import { globalPrivacyControl } from '../../src/consent/global-privacy-control';
import { allPurposes } from '../../src/consent/purposes';
import { CONSENT_TEXT_VERSION, readRecord } from '../../src/consent/record';
import { consentPage } from '../fakes/consent-platforms';

const record = {
  answers: allPurposes('granted'),
  at: 1_700_000_000_000,
  textVersion: CONSENT_TEXT_VERSION,
  how: 'card',
} as const;

test('what was answered is read again', () => {
  expect(readRecord(structuredClone(record))).toEqual(record);
});

test('an answer to other words is no answer', () => {
  expect(readRecord({ ...record, textVersion: CONSENT_TEXT_VERSION + 1 })).toBe(undefined);
  expect(readRecord({ ...record, textVersion: undefined })).toBe(undefined);
});

test.each([undefined, null, 7, 'granted', []])('%j is no answer', (stored) => {
  expect(readRecord(stored)).toBe(undefined);
});

test('a purpose that the record does not hold was not answered', () => {
  const partial = { ...record, answers: { remember: 'denied', ask: 'perhaps' } };
  expect(readRecord(partial)?.answers).toEqual({
    ...allPurposes('unknown'),
    remember: 'denied',
  });
});

test('Global Privacy Control is on only where the browser says so', () => {
  const says = (globalPrivacyControlSignal: unknown) =>
    globalPrivacyControl(
      consentPage({ navigator: { globalPrivacyControl: globalPrivacyControlSignal } }).page,
    );
  expect([true, false, undefined, '1', 1].map(says)).toEqual([true, false, false, false, false]);
});
