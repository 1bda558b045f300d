import { createConsentFlow, type Said } from '../../src/app/entry/consent-flow';
import type { BirebirEvent } from '../../src/core/events/event';
import { defaultSettings } from '../../src/settings/read-settings';
import type { SendConsent } from '../../src/storage/outbox';
import { createDoor } from './event-log';
import { openGate } from './gate';
import { createMemory } from './memory';
import { NOW } from './shop';

/** What follows from an answer, on a page with this gate and this memory. */
export const openFlow = (memory = createMemory(), { gate } = openGate()) => {
  const told: string[] = [];
  const sentUnder: SendConsent[] = [];
  const door = createDoor({
    withheld: () => (gate.granted('remember') ? undefined : 'not agreed to'),
    async append(event) {
      door.log.push(event);
      return (await loader.load()).take(event);
    },
  });
  const delivery = {
    waits: () => undefined,
    carry(events: readonly BirebirEvent[], consent: SendConsent) {
      told.push(`sends ${events.map(({ id }) => id).join()}`);
      sentUnder.push(consent);
    },
    end: async () => void told.push('sends no more'),
    stop: () => undefined,
  };
  const onFault = (where: string): void => void told.push(`fault in ${where}`);
  const said: Said = { heardAt: 0 };
  const loader = memory.openLoader({
    said,
    gate,
    dispatch: door.dispatch,
    page: window,
    listen: () => () => undefined,
    settings: () => ({ ...defaultSettings, collector: '/birebir/in' }),
    now: () => NOW,
    heap: door.dispatch.heap,
    newId: () => 'id',
    chunks: { deliver: async () => ({ startDelivery: async () => delivery }) } as never,
    warn: (sentence) => void told.push(sentence),
    onFault,
  });
  const flow = createConsentFlow({
    said,
    gate,
    memory: loader,
    dispatch: door.dispatch,
    ready: Promise.resolve(),
    reload: () => void told.push('reload'),
    announce: (_, answers) => void told.push(`consent ${answers.remember}`),
    onFault,
  });
  return { flow, gate, memory, told, sentUnder, door };
};
