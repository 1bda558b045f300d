import type { MemoryLoader } from '../../src/app/entry/load-memory';
import { type ConsentPorts, type Kept, underConsent } from '../../src/app/memory/under-consent';
import type { ConsentRecord } from '../../src/consent/record';
import type { BirebirEvent } from '../../src/core/events/event';
import type { SendConsent } from '../../src/storage/outbox';

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
    flush: async () => undefined,
    recall: async () => ({ record, paused: false, lastAt: undefined }),
    values: { read: async () => undefined },
    async append({ id }: BirebirEvent, consent?: SendConsent) {
      done.push(consent ? `logged ${id}, to be sent` : `logged ${id}`);
      return { stored: true };
    },
    async erase(left?: ConsentRecord) {
      record = left;
      done.push(left ? `erased down to ${left.answers.remember}` : 'erased');
    },
  };
  const isKept = async (): Promise<boolean> => exists || done.length > 0;
  const openLoader = (ports: Omit<ConsentPorts, 'exists'>): MemoryLoader => {
    let under: Kept | undefined;
    return {
      exists: isKept,
      async load() {
        under ??= underConsent(memory as never, { ...ports, exists: isKept });
        return under;
      },
      loaded: () => under,
      close: () => under?.close(),
    };
  };
  return { done, openLoader, record: () => record };
};

interface MemoryState {
  readonly exists?: boolean;
  readonly recalled?: ConsentRecord;
}
