import type { Handler } from 'hono';
import type { DecodedBatch } from '../../../core/formats/format-reader';
import type { Refusals } from '../destination';
import type { CollectorEnv, CollectorPorts } from '../ports';
import { answer, comeBack, problem } from './answers';
import { parseBatch } from './parse-batch';
import { readBody } from './read-body';

/** Which events are kept and which are not wanted; 400 where there are only such. */
const acknowledge = ({ events, refused }: DecodedBatch, late: Refusals): Response => {
  const accepted = events.map(({ event }) => event.id).filter((id) => !late.has(id));
  const notWanted = events.flatMap(({ event: { id } }) => {
    const reason = late.get(id);
    return reason === undefined ? [] : [{ id, reason }];
  });
  const all = [...refused, ...notWanted];
  const status = accepted.length === 0 && all.length > 0 ? 400 : 202;
  return answer(status, { accepted, refused: all });
};

/** Answers only when the events are committed: until then the sender keeps them. */
export const takeEvents =
  ({ budget, group, log, now }: CollectorPorts): Handler<CollectorEnv> =>
  async (context) => {
    const body = await readBody(context.env.incoming, budget);
    if (!body.ok) return body.response;
    try {
      const parsed = parseBatch(body.text, now());
      if (!parsed.ok) return problem(parsed.status, parsed.problem);
      const { batch } = parsed;
      if (batch.events.length === 0) return acknowledge(batch, new Map());
      const late = await group.add(batch.events);
      return late ? acknowledge(batch, late) : comeBack('Too many events are waiting to be kept.');
    } catch (error) {
      log('not committed', { reason: `${error}` });
      return comeBack('The events could not be kept at this moment.');
    } finally {
      budget.give(body.bytes);
    }
  };
