import { expect, test } from 'vitest';
import { openFlow } from '../fakes/flow';
import { kept, settled } from '../fakes/gate';
import { createMemory } from '../fakes/memory';

test('a yes is kept with its date and words, and what waited on the page is stored', async () => {
  const { flow, memory, door } = openFlow();
  await door.dispatch.track('page_view', {});
  expect(memory.done).toEqual([]);
  flow.answer({ remember: true, personalise: true }, 'card');
  await settled();
  expect(memory.record()).toMatchObject({
    answers: { remember: 'granted', personalise: 'granted', ask: 'unknown', send: 'unknown' },
    how: 'card',
    textVersion: 1,
  });
  expect(Math.abs((memory.record()?.at ?? 0) - Date.now())).toBeLessThan(10_000);
  expect(door.log).toMatchObject([{ name: 'page_view' }]);
});

test('a no on a first visit keeps the bare refusal and stores nothing', async () => {
  const { flow, memory, door } = openFlow();
  await door.dispatch.track('page_view', {});
  flow.answer({ remember: false, personalise: false, ask: false, send: false }, 'card');
  await settled();
  expect(memory.record()?.answers.remember).toBe('denied');
  expect(memory.done).not.toContain('history read');
  expect(door.log).toEqual([]);
});

test('a yes that is taken back erases everything down to the refusal', async () => {
  const { flow, memory } = openFlow();
  flow.answer({ remember: true }, 'api');
  await settled();
  flow.answer({ remember: false }, 'api');
  await settled();
  expect(memory.done).toContain('erased down to denied');
  expect(memory.record()?.answers.remember).toBe('denied');
});

test('an earlier yes is taken up again, an earlier no is not erased anew', async () => {
  const yes = openFlow(createMemory({ exists: true, recalled: kept({ remember: 'granted' }) }));
  await yes.flow.recall();
  await settled();
  expect(yes.gate.granted('remember')).toBe(true);
  expect(yes.memory.done).toEqual(['history read']);
  const no = openFlow(createMemory({ exists: true, recalled: kept({ remember: 'denied' }) }));
  await no.flow.recall();
  await settled();
  expect(no.gate.answers().remember).toBe('denied');
  expect(no.memory.done).toEqual([]);
});

test('where nothing is kept nothing is opened', async () => {
  const { flow, memory, told } = openFlow();
  await flow.recall();
  await settled();
  expect([memory.done, told]).toEqual([[], []]);
});

test('whoever asks to be forgotten is forgotten, with their answer', async () => {
  const { flow, gate, memory } = openFlow();
  flow.answer({ remember: true }, 'card');
  await settled();
  await flow.forget();
  await settled();
  expect(memory.done[memory.done.length - 1]).toBe('erased');
  expect(memory.record()).toBe(undefined);
  expect(gate.isOpen()).toBe(true);
});

test('every change is announced', async () => {
  const { flow, told } = openFlow();
  flow.answer({ remember: true }, 'api');
  flow.answer({ ask: true }, 'api');
  flow.answer({ ask: true }, 'api');
  await settled();
  expect(told.filter((one) => one.startsWith('consent'))).toEqual([
    'consent granted',
    'consent granted',
  ]);
});

test('a grant that is still being taken up ends before the refusal that follows it, and leaves nothing', async () => {
  const { flow, memory, door } = openFlow();
  await door.dispatch.track('page_view', {});
  flow.answer({ remember: true, send: true }, 'api');
  flow.answer({ remember: false, send: false }, 'api');
  await settled();
  expect(memory.done[memory.done.length - 1]).toMatch(/^(kept|erased down to) denied$/);
  expect(memory.record()?.answers.remember).toBe('denied');
  expect(door.log).toEqual([]);
});

test('consent to sending counts only beside consent to remembering', async () => {
  const { flow, told, sentUnder } = openFlow();
  flow.answer({ send: true }, 'api');
  await settled();
  expect(told.filter((one) => one.startsWith('sends'))).toEqual([]);
  flow.answer({ remember: true }, 'api');
  await settled();
  expect(told.filter((one) => one.startsWith('sends'))).toEqual(['sends ']);
  expect(sentUnder).toMatchObject([{ version: 'api-1' }]);
});

test('what the log takes with a yes to sending goes once, and what it had taken before goes as well', async () => {
  const { flow, told, memory, door } = openFlow();
  await door.dispatch.track('search', { search_term: 'tea' });
  flow.answer({ remember: true }, 'api');
  await settled();
  // Logged under the first yes, and not on its way.
  flow.answer({ send: true }, 'api');
  await door.dispatch.track('search', { search_term: 'honey' });
  await settled();
  expect(told.filter((one) => one.startsWith('sends'))).toEqual(['sends event-1']);
  expect(memory.done.filter((one) => one.startsWith('logged'))).toEqual([
    'logged event-1',
    'logged event-2, to be sent',
  ]);
  const both = openFlow();
  await both.door.dispatch.track('search', { search_term: 'tea' });
  both.flow.answer({ remember: true, send: true }, 'api');
  await settled();
  expect(both.told.filter((one) => one.startsWith('sends'))).toEqual(['sends ']);
  expect(both.memory.done).toContain('logged event-1, to be sent');
});
