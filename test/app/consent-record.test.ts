import { expect, test } from 'vitest';
import { openFlow } from '../fakes/flow';
import { openGate, settled } from '../fakes/gate';
import { createMemory } from '../fakes/memory';

test('a no that is changed to a yes at once erases nothing that came after it', async () => {
  const { flow, memory } = openFlow(createMemory({ exists: true }));
  flow.answer({ remember: false }, 'api');
  flow.answer({ remember: true }, 'api');
  await settled();
  expect(memory.record()?.answers.remember).toBe('granted');
  const steps = memory.done.slice(memory.done.indexOf('history read'));
  expect(steps.filter((one) => one.startsWith('erased'))).toEqual([]);
});

// src/app/entry/consent-flow.ts, answer: the states of everybody (owner, platform) go into the visitor's own record, and
// hold as an express yes when the owner no longer assumes anything.
test('what the owner assumes is not kept as the visitor’s own answer', async () => {
  const { flow, gate, memory } = openFlow(createMemory(), openGate({}, { assumed: () => true }));
  gate.look();
  flow.answer({ ask: false }, 'api');
  await settled();
  expect(memory.record()?.answers).toMatchObject({ ask: 'denied', remember: 'unknown' });
});

// src/app/entry/consent-flow.ts, follow: `record` is the new refusal by then, so that a memory kept under older words, or by
// a platform that is gone, is taken for erased already.
test('a no erases a memory that was kept under an answer we no longer count', async () => {
  const { flow, memory } = openFlow(createMemory({ exists: true }));
  await flow.recall();
  flow.answer({ remember: false }, 'card');
  await settled();
  expect(memory.done).toContain('erased down to denied');
});
