import type { Door, Stored } from './door';
import { found } from './transact';
import type { ValueName } from './values';

/** What a value becomes, and what its change answers. */
interface Change<Answer> {
  readonly value: unknown;
  readonly answer: Answer;
}

/** Reads a value and writes what becomes of it, in one transaction: no other tab comes between. */
export const changeValue = <Answer>(
  door: Door,
  name: ValueName,
  change: (stored: unknown) => Change<Answer> | undefined,
): Promise<Stored<Answer | undefined>> =>
  door.through<Answer | undefined>('readwrite', ({ values }, done) => {
    found(values.get(name), (stored) => {
      const changed = change(stored);
      if (!changed) return;
      values.put(changed.value, name);
      done(changed.answer);
    });
  });
