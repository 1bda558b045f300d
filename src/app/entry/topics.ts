import type { OnFault } from '../../lib/guard';

/** Who listens to what. A listener that throws does not stop the next one. */
export interface Topics {
  announce(topic: string, value: unknown): void;
  on(topic: string, listener: (value: never) => void): () => void;
}

export const createTopics = (onFault: OnFault): Topics => {
  const listeners = new Map<string, Set<(value: never) => void>>();
  return {
    announce(topic, value) {
      for (const listener of listeners.get(topic) ?? []) {
        try {
          listener(value as never);
        } catch (error) {
          onFault(`a listener of “${topic}”`, error);
        }
      }
    },
    on(topic, listener) {
      const all = listeners.get(topic) ?? new Set();
      listeners.set(topic, all.add(listener));
      return () => void all.delete(listener);
    },
  };
};
