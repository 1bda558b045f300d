import { expect, test } from 'vitest';
import { allPurposes } from '../../src/consent/purposes';
import { createCmp } from '../fakes/consent-platforms';
import { kept, openGate, settled } from '../fakes/gate';

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
  const { gate } = openGate(
    { dataLayer: [['consent', 'default', {}]] },
    { assumed: () => true, platforms: () => Promise.reject(new Error('blocked')) },
  );
  gate.look();
  await settled();
  expect(gate.answers()).toEqual(allPurposes('unknown'));
  expect(gate.isOpen()).toBe(false);
});
