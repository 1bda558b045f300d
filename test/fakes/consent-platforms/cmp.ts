import type { FakePlatform, Host } from './fake-platform';

type Listener = (data: unknown, ok: boolean) => void;

/** A consent platform of the IAB framework, as a page would have it. */
export const createCmp = () => {
  const listeners = new Map<number, Listener>();
  let next = 1;
  let last: object | undefined;
  const report = (listenerId: number) => ({ ...last, listenerId });
  const cmp = {
    api(command: string, version: number, listener: Listener, listenerId?: number) {
      if (version !== 2) return;
      if (command === 'removeEventListener') {
        listener(listeners.delete(listenerId ?? 0) as never, true);
      }
      if (command !== 'addEventListener') return;
      const id = next;
      next += 1;
      listeners.set(id, listener);
      if (last) listener(report(id), true);
    },
    listening: () => listeners.size,
    /** Tells what the visitor chose: the purposes agreed to. */
    tell(eventStatus: string, agreed: readonly number[], more: object = {}, ok = true) {
      const consents = Object.fromEntries(agreed.map((purpose) => [purpose, true]));
      last = { eventStatus, gdprApplies: true, purpose: { consents }, ...more };
      for (const [id, listener] of listeners) listener(report(id), ok);
    },
  };
  return cmp;
};

/** The framework in the hands of a visitor. */
export const createTcf = (): FakePlatform => {
  const cmp = createCmp();
  return {
    arrive(host: Host) {
      host['__tcfapi'] = cmp.api;
    },
    ask: () => cmp.tell('cmpuishown', [1, 2, 3, 4, 5, 6, 7, 8, 9]),
    refuse: () => cmp.tell('useractioncomplete', []),
    agree: () => cmp.tell('tcloaded', [1, 5, 6, 8, 9]),
    agreeInPart() {
      cmp.tell('useractioncomplete', [1, 5, 8, 9]);
      return { remember: 'granted', personalise: 'denied', ask: 'denied', send: 'granted' };
    },
  };
};
