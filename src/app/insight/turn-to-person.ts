import { consentOfPerson } from '../../consent/consent-of-person';
import { readRecord } from '../../consent/record';
import type { ApiParts } from '../entry/create-api';

/**
 * Lets what is kept be that of whoever is at the browser: another person's memory and grant are erased before anything
 * of the next one is told, and those of somebody who has logged out rest until they are back.
 * @param id the shop's, `null` at logout.
 */
export const turnToPerson = async (
  { memory, flow }: Pick<ApiParts, 'memory' | 'flow'>,
  id: string | null,
): Promise<void> => {
  if (!(await memory.exists())) return;
  const kept = await memory.load();
  const person = await kept.person();
  const stored = readRecord(await kept.values.read('consent'));
  const holder = stored?.holder ?? person?.id;
  const turn = consentOfPerson({ holder, person: id ?? undefined, record: stored });
  if (turn.memory === 'erase') await flow.forget();
  else if (turn.memory === 'rest') {
    await kept.note('person', { id: holder ?? '', away: true });
    kept.tellChanged();
    flow.rest();
  } else if (id !== null) {
    await kept.note('person', { id, away: false });
    if (turn.record && turn.record !== stored) await kept.keep(turn.record);
    if (person?.away) await flow.recall();
  }
};
