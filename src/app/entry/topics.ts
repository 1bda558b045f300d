import { guard, type OnFault } from '../../lib/guard';

/** Who listens to what. A listener that throws does not stop the next one. */
export interface Topics {
  announce(topic: string, value: unknown): void;
  on(topic: string, listener: (value: never) => void): () => void;
}

export const createTopics = (onFault: OnFault): Topics => {
  const listeners = new Map<string, Set<(value: never) => void>>();
  return {
    announce(topic, value) {
      for (const listener of listeners.get(topic) ?? []) listener(value as never);
    },
    on(topic, listener) {
      const all = listeners.get(topic) ?? new Set();
      const safe = guard(`a listener of “${topic}”`, listener, onFault);
      listeners.set(topic, all.add(safe));
      return () => void all.delete(safe);
    },
  };
};
