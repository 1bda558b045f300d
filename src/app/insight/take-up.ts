import { maskedEvent } from '../../core/events/masked-event';
import { type Struck, struck } from '../../core/profile/struck';
import { withoutStruck } from '../../core/profile/without-struck';
import { rewriteLog } from '../../storage/event-log';
import { readWhole } from '../../storage/read-whole';
import type { ApiParts } from '../entry/create-api';

/**
 * Has this page remember what is kept as it stands at this moment, whatever it read when it was opened; what was struck
 * out anywhere goes out of what happened here as well.
 */
export const takeUp = async ({
  gate,
  memory,
  dispatch,
}: Pick<ApiParts, 'gate' | 'memory' | 'dispatch'>): Promise<void> => {
  if (!gate.granted('remember')) return;
  const kept = await memory.load();
  const facts: Struck = new Map();
  for (const { events } of (await readWhole(kept.door))?.tail ?? []) {
    for (const event of events) struck.apply(facts, event);
  }
  if (facts.size > 0) {
    dispatch.rewrite((event) => withoutStruck(facts, maskedEvent(event)));
    // What was still on its way to the log when another tab struck it out of there.
    await kept.flush();
    await rewriteLog(kept.door, (events) => events.map((event) => withoutStruck(facts, event)));
  }
  const whole = await readWhole(kept.door);
  if (whole) kept.takeUp(whole);
};
