import { createDispatch } from '../../src/app/entry/dispatch';
import type { BirebirEvent } from '../../src/core/events/event';
import { NOW } from './shop';

/** The door events come in by, with a log behind it that remembers what was appended. */
export const createDoor = (more: Partial<Parameters<typeof createDispatch>[0]> = {}) => {
  const log: BirebirEvent[] = [];
  const warnings: string[] = [];
  const faults: string[] = [];
  const consent: { withheld: string | undefined } = { withheld: undefined };
  let ids = 0;
  const dispatch = createDispatch({
    now: () => NOW,
    newId: () => {
      ids += 1;
      return `event-${ids}`;
    },
    append: async (event) => {
      log.push(event);
      return { stored: true };
    },
    withheld: () => consent.withheld,
    ready: Promise.resolve(),
    warn: (sentence) => void warnings.push(sentence),
    onFault: (where, error) => void faults.push(`${where}: ${String(error)}`),
    ...more,
  });
  return { dispatch, log, warnings, faults, consent };
};
