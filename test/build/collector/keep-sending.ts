import { formats } from '../../../src/core/formats/index';
import { SHOP } from './collector';
import { idsOf, someEvents } from './events';

/** Sends without end, and remembers what was acknowledged, until the collector is gone. */
export const keepSending = async (address: string, acknowledged: Set<string>): Promise<void> => {
  for (;;) {
    const events = someEvents(20);
    const ids = idsOf(events);
    const body = formats.cloudevents.encode(events, SHOP);
    const answer = await fetch(address, { method: 'POST', body }).catch(() => undefined);
    if (!answer) return;
    const text = await answer.text().catch(() => '');
    const told = formats.cloudevents.acknowledged(answer.status, text, ids);
    for (const id of told?.accepted ?? []) acknowledged.add(id);
  }
};

/** Looks again and again until it is so. */
export const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
};
