import { expect } from 'vitest';
import { outboxRow } from '../../src/storage/outbox';
import { createHeapOutbox } from '../../src/transport/heap-outbox';
import type { Posted } from '../../src/transport/post';
import { createSender } from '../../src/transport/sender';

export const row = (id: string) =>
  outboxRow({ id, at: 1, name: 'search', data: {} }, { version: 'api-1', at: 1 });

/** How often each was on the wire. */
export const copiesIn = (sent: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const copies = new Map<string, number>();
  for (const id of sent.flat()) copies.set(id, (copies.get(id) ?? 0) + 1);
  return copies;
};

export const openSender = (
  answer: (ids: readonly string[]) => Posted | undefined,
  { emptyProbe = true } = {},
) => {
  const outbox = createHeapOutbox();
  const sent: string[][] = [];
  const sender = createSender({
    outbox,
    async post(rows) {
      const ids = rows.map(({ id }) => id);
      sent.push(ids);
      outbox.sends(ids.map((id) => ({ id, session: 'visit' })));
      return answer(ids);
    },
    emptyProbe,
    doubtful: false,
    now: Date.now,
    chance: () => 1,
    warn: () => undefined,
    onFault: (where, error) => expect.unreachable(`${where}: ${error}`),
  });
  return { outbox, sent, sender };
};
export const taken = (accepted: readonly string[]): Posted => ({
  answer: { kind: 'taken', accepted, refused: [] },
  status: 202,
});
