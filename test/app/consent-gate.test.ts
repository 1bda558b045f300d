import { expect, test } from 'vitest';
import { createConsentGate } from '../../src/app/entry/consent-gate';
import * as sources from '../../src/consent/index';
import { type Answers, allPurposes } from '../../src/consent/purposes';
import { CONSENT_TEXT_VERSION } from '../../src/consent/record';
import { consentPage, createCmp } from '../fakes/consent-platforms';

const settled = () => new Promise((resolve) => setTimeout(resolve));

const kept = (answers: Partial<Answers>) => ({
  answers: { ...allPurposes('unknown'), ...answers },
  at: 1,
  textVersion: CONSENT_TEXT_VERSION,
  how: 'card' as const,
});

const openGate = (globals: Record<string, unknown> = {}, assumed = false) => {
  const changes: Answers[] = [];
  const page = consentPage(globals);
  const gate = createConsentGate({
    ...page,
    assumed: () => assumed,
    platforms: async () => sources,
  });
  gate.onChange((now) => changes.push(now));
  return { gate, changes, page, host: page.page as unknown as Record<string, unknown> };
};

test('everything is unknown until somebody says otherwise, and then we may ask', () => {
  const { gate, changes } = openGate();
  gate.look();
  expect(gate.answers()).toEqual(allPurposes('unknown'));
  expect(gate.granted('remember')).toBe(false);
  expect(gate.isOpen()).toBe(true);
  expect(changes).toEqual([]);
});

test('an express answer holds at once, purpose by purpose', () => {
  const { gate, changes } = openGate();
  gate.answer({ remember: true, send: false, ask: 'perhaps', other: true });
  expect(gate.answers()).toEqual({
    remember: 'granted',
    personalise: 'unknown',
    ask: 'unknown',
    send: 'denied',
  });
  gate.answer({ remember: false });
  expect(gate.granted('remember')).toBe(false);
  expect(gate.answers().send).toBe('denied');
  expect(changes).toHaveLength(2);
});

test('saying the same again changes nothing', () => {
  const { gate, changes } = openGate();
  gate.answer({ remember: true });
  gate.answer({ remember: true });
  gate.look();
  expect(changes).toHaveLength(1);
});

test('an earlier answer is taken up, and forgotten when asked to', () => {
  const { gate } = openGate();
  gate.recall(kept({ remember: 'granted' }));
  expect(gate.granted('remember')).toBe(true);
  expect(gate.isOpen()).toBe(false);
  gate.forget();
  expect(gate.answers()).toEqual(allPurposes('unknown'));
  expect(gate.isOpen()).toBe(true);
});

test('where a platform is on the page we do not ask, and wait for its answer', async () => {
  const cmp = createCmp();
  const { gate } = openGate({ __tcfapi: cmp.api });
  gate.look();
  expect(gate.isOpen()).toBe(false);
  await settled();
  cmp.tell('tcloaded', [1, 5, 6]);
  expect(gate.answers()).toEqual({
    remember: 'granted',
    personalise: 'granted',
    ask: 'granted',
    send: 'denied',
  });
});

test('a platform that arrives after us is found at the next look', async () => {
  const cmp = createCmp();
  const { gate, host } = openGate();
  gate.look();
  host['__tcfapi'] = cmp.api;
  gate.look();
  await settled();
  cmp.tell('useractioncomplete', [1]);
  expect(gate.granted('remember')).toBe(true);
});

test('an old answer on our own card yields to the platform that has taken its place', async () => {
  const cmp = createCmp();
  const { gate } = openGate({ __tcfapi: cmp.api });
  gate.recall(kept({ remember: 'granted' }));
  gate.look();
  await settled();
  expect(gate.granted('remember')).toBe(false);
  cmp.tell('tcloaded', []);
  expect(gate.answers().remember).toBe('denied');
});

test('platforms that cannot be read leave everything closed', async () => {
  const { page } = openGate({ dataLayer: [['consent', 'default', {}]] });
  const gate = createConsentGate({
    ...page,
    assumed: () => true,
    platforms: () => Promise.reject(new Error('blocked')),
  });
  gate.look();
  await settled();
  expect(gate.answers()).toEqual(allPurposes('unknown'));
  expect(gate.isOpen()).toBe(false);
});

test('an owner’s assumption holds from the first look', () => {
  const { gate } = openGate({}, true);
  expect(gate.granted('remember')).toBe(false);
  gate.look();
  expect(gate.answers()).toEqual({ ...allPurposes('granted'), send: 'unknown' });
});

test('a browser that sends Global Privacy Control is not asked, but may answer', () => {
  const { gate } = openGate({ navigator: { globalPrivacyControl: true } });
  gate.look();
  expect(gate.isOpen()).toBe(false);
  expect(gate.answers().remember).toBe('denied');
  gate.answer({ remember: true });
  expect(gate.granted('remember')).toBe(true);
});
