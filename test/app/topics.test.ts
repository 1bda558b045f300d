import { expect, test } from 'vitest';
import { createTopics } from '../../src/app/entry/topics';
import { guard } from '../../src/lib/guard';

const setUp = () => {
  const faults: string[] = [];
  const onFault = (where: string, error: unknown) => void faults.push(`${where}: ${String(error)}`);
  return { faults, onFault, topics: createTopics(onFault) };
};

test('who listens to a topic hears it, others do not', () => {
  const { topics } = setUp();
  const heard: unknown[] = [];
  topics.on('consent', (value) => heard.push(value));
  topics.announce('consent', 1);
  topics.announce('shelf', 2);
  expect(heard).toEqual([1]);
});

test('listening ends when its undo is called', () => {
  const { topics } = setUp();
  const heard: unknown[] = [];
  const stop = topics.on('consent', (value) => heard.push(value));
  stop();
  stop();
  topics.announce('consent', 1);
  expect(heard).toEqual([]);
});

test('one listener that throws does not stop the next one', () => {
  const { topics, faults } = setUp();
  const heard: unknown[] = [];
  topics.on('shelf', () => {
    throw new Error('broken');
  });
  topics.on('shelf', (value) => heard.push(value));
  topics.announce('shelf', 1);
  expect(heard).toEqual([1]);
  expect(faults).toEqual(['a listener of “shelf”: Error: broken']);
});

test('a fault of ours is reported and ends where it began', async () => {
  const { onFault, faults } = setUp();
  const broken = guard(
    'a callback',
    () => {
      throw new Error('now');
    },
    onFault,
  );
  const late = guard('a promise', () => Promise.reject(new Error('later')), onFault);
  expect(broken()).toBe(undefined);
  expect(await late()).toBe(undefined);
  expect(faults).toEqual(['a callback: Error: now', 'a promise: Error: later']);
});

test('what works is passed through, with all it was given', async () => {
  const { onFault, faults } = setUp();
  expect(guard('sum', (a: number, b: number) => a + b, onFault)(2, 3)).toBe(5);
  expect(await guard('later', async (a: number) => a, onFault)(4)).toBe(4);
  expect(faults).toEqual([]);
});
