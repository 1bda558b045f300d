import { execFileSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { collector, temporaryFolder } from './collector';
import { anEvent, idsOf } from './events';

const mount = (...args: string[]) => execFileSync('/bin/mount', args, { stdio: 'ignore' });

/** A disk that can be filled without harm; undefined where this user may not make one. */
const smallDisk = async (): Promise<string | undefined> => {
  const folder = await temporaryFolder();
  try {
    mount('-t', 'tmpfs', '-o', 'size=22m', 'tmpfs', folder);
    onTestFinished(() => {
      execFileSync('/bin/umount', ['-l', folder]);
    });
    return folder;
  } catch {
    return undefined;
  }
};

/** Half a megabyte, none of which can be packed. */
const largeBatch = () =>
  Array.from({ length: 800 }, () => {
    const { event } = anEvent();
    const words = Array.from({ length: 16 }, () => crypto.randomUUID()).join('');
    return anEvent({ event: { ...event, data: { ...event.data, coupon: words.slice(0, 500) } } });
  });

test('on a full disk senders are asked to come back, and when there is room all goes on', async (context) => {
  const data = await smallDisk();
  if (data === undefined) return context.skip('this user may not mount a small disk to fill');
  const { send, read } = await collector({ data });
  let acknowledged = 0;
  const sendOne = async () => {
    const events = largeBatch();
    const answer = await send(events);
    if (answer.status === 202) acknowledged += idsOf(events).length;
    return answer.status;
  };
  const statuses = new Set<number>();
  for (let round = 0; round < 60 && !statuses.has(503); round += 1) {
    for (const status of await Promise.all([sendOne(), sendOne(), sendOne()])) statuses.add(status);
  }
  expect(statuses).toEqual(new Set([202, 503]));
  for (let more = 0; more < 5; more += 1) await sendOne();

  mount('-o', 'remount,size=120m', data);
  await expect.poll(sendOne, { timeout: 10_000 }).toBe(202);
  const { events } = await read('/stats');
  expect(events).toBeGreaterThanOrEqual(acknowledged);
});
