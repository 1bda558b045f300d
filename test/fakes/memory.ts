import type { MemoryLoader } from '../../src/app/entry/load-memory';
import type { ConsentRecord } from '../../src/consent/record';

/** A browser's memory that notes what is done to it, each thing when it is done. */
export const createMemory = ({ exists = false, recalled }: MemoryState = {}) => {
  const done: string[] = [];
  let record = recalled;
  const memory = {
    name: 'birebir',
    renew: () => undefined,
    person: async () => undefined,
    async keep(value: ConsentRecord) {
      record = value;
      done.push(`kept ${value.answers.remember}`);
    },
    history: async () => void done.push('history read'),
    recall: async () => record,
    async erase(left?: ConsentRecord) {
      record = left;
      done.push(left ? `erased down to ${left.answers.remember}` : 'erased');
    },
  };
  const loader: MemoryLoader = {
    exists: async () => exists || done.length > 0,
    load: async () => memory as never,
    loaded: () => undefined,
    close: () => undefined,
  };
  return { done, loader, record: () => record };
};

interface MemoryState {
  readonly exists?: boolean;
  readonly recalled?: ConsentRecord;
}
