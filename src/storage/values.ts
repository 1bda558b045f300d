import { del, getMany, set, type UseStore } from 'idb-keyval';
import type { Door, Stored } from './door';

/** The values kept by name beside the event log. `README.md` in this folder says why each is kept. */
export type ValueName =
  | 'consent'
  | 'snapshot'
  | 'base'
  | 'catalogue'
  | 'person'
  | 'pseudonym'
  | 'lease'
  | 'ledger'
  | 'paused';

export interface Values {
  read(name: ValueName): Promise<unknown>;
  /** Several in one transaction, in this order. */
  readMany(names: readonly ValueName[]): Promise<readonly unknown[]>;
  write(name: ValueName, value: unknown): Promise<Stored<undefined>>;
  remove(name: ValueName): Promise<Stored<undefined>>;
}

/** idb-keyval over our own door: its createStore could hold neither two stores nor a version. */
export const createValues = (door: Door): Values => {
  const over = async (
    work: (use: UseStore) => Promise<unknown>,
    durability?: IDBTransactionDurability,
  ): Promise<Stored<undefined>> => {
    let outcome: Stored<undefined> = { ok: true, value: undefined };
    await work(async (mode, callback) => {
      let result: unknown;
      const stored = await door.through<undefined>(
        mode,
        ({ values }, done) => {
          result = callback(values);
          done(undefined);
          // idb-keyval's own promise rejects too when the transaction aborts; the door has the reason.
          Promise.resolve(result).catch(() => undefined);
        },
        durability,
      );
      if (!stored.ok) {
        outcome = stored;
        return undefined as never;
      }
      return result as never;
    });
    return outcome;
  };
  const readMany = async (names: readonly ValueName[]): Promise<readonly unknown[]> => {
    let found: readonly unknown[] = [];
    const outcome = await over(async (use) => {
      found = await getMany(Array.from(names), use);
    });
    return outcome.ok ? found : [];
  };
  return {
    read: async (name) => (await readMany([name]))[0],
    readMany,
    // An answer is a receipt: it survives a power cut, not only a crash.
    write: (name, value) =>
      over((use) => set(name, value, use), name === 'consent' ? 'strict' : undefined),
    remove: (name) => over((use) => del(name, use)),
  };
};
