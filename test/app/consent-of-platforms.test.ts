import { expect, test } from 'vitest';
import { createCmp } from '../fakes/consent-platforms';
import { openFlow } from '../fakes/flow';
import { kept, openGate, settled } from '../fakes/gate';
import { createMemory } from '../fakes/memory';

/** The way of most consent platforms: closed by default, opened by what was answered on an earlier page. */
const returning = {
  dataLayer: [
    ['consent', 'default', { functionality_storage: 'denied' }],
    ['consent', 'update', { functionality_storage: 'granted' }],
  ],
};

test('a visitor who has said yes is not taken to refuse on every new page', async () => {
  const { gate, changes } = openGate(returning);
  gate.look();
  await settled();
  expect(changes.map(({ remember }) => remember)).toEqual(['granted']);
});

test('a consent platform’s default does not erase what was remembered', async () => {
  const { gate, memory } = openFlow(createMemory({ exists: true }), openGate(returning));
  gate.look();
  await settled();
  expect(gate.granted('remember')).toBe(true);
  expect(memory.done).toEqual(['history read']);
});

test('an answer about one purpose does not bring back an old yes that the platform has overruled', async () => {
  const cmp = createCmp();
  const { gate } = openGate({ __tcfapi: cmp.api });
  gate.recall(kept({ remember: 'granted' }));
  gate.look();
  await settled();
  cmp.tell('useractioncomplete', []);
  gate.answer({ ask: false });
  expect(gate.answers().remember).toBe('denied');
});

test('a consent platform that is broken is a fault of its own: the other is heard, the page goes on', async () => {
  const broken = () => {
    throw new Error('broken platform');
  };
  const { gate, faults } = openGate({ ...returning, __tcfapi: broken });
  gate.look();
  await settled();
  expect(faults).toEqual([expect.stringMatching(/Error: broken platform$/)]);
  expect(gate.granted('remember')).toBe(true);
});
