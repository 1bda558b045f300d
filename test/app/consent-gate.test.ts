import { expect, test } from 'vitest';
import { allPurposes } from '../../src/consent/purposes';
import { kept, openGate } from '../fakes/gate';

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

test('an owner’s assumption holds from the first look', () => {
  const { gate } = openGate({}, { assumed: () => true });
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
