import { createConsentFlow } from '../../src/app/entry/consent-flow';
import { createDoor } from './event-log';
import { openGate } from './gate';
import { createMemory } from './memory';

/** What follows from an answer, on a page with this gate and this memory. */
export const openFlow = (memory = createMemory(), { gate } = openGate()) => {
  const told: string[] = [];
  const door = createDoor({
    withheld: () => (gate.granted('remember') ? undefined : 'not agreed to'),
  });
  const flow = createConsentFlow({
    gate,
    memory: memory.loader,
    dispatch: door.dispatch,
    delivery: {
      wanted: () => true,
      sent: () => undefined,
      begin: (events) => void told.push(`sends ${events.length}`),
      end: async () => void told.push('sends no more'),
      pause: () => undefined,
      stop: () => undefined,
      loaded: () => undefined,
    },
    ready: Promise.resolve(),
    reload: () => void told.push('reload'),
    announce: (_, answers) => void told.push(`consent ${answers.remember}`),
    onFault: (where) => void told.push(`fault in ${where}`),
  });
  return { flow, gate, memory, told, door };
};
