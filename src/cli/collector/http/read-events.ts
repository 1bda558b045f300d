import type { Handler } from 'hono';
import type { Archive } from '../archive';
import type { CollectorEnv, CollectorPorts } from '../ports';
import { answer, comeBack, problem } from './answers';

const LIMIT = 1_000;
const MOST = 10_000;

/** A moment in ms, and where one page of events ends within a moment, the id after which the next begins. */
const SINCE = /^(\d{1,15})(?:-([\w.:-]{1,100}))?$/;

/** Reads what is kept, in the order of its arrival. `next` is the `since` of the following page. */
export const readEvents =
  ({ group, log }: CollectorPorts, archive: Archive): Handler<CollectorEnv> =>
  async (context) => {
    const since = SINCE.exec(context.req.query('since') ?? '0');
    const limit = Number(context.req.query('limit') ?? LIMIT);
    if (!since || !Number.isInteger(limit) || limit < 1 || limit > MOST) {
      return problem(
        400,
        `“since” is a moment in ms, or what “next” said; “limit” is 1 to ${MOST}.`,
      );
    }
    const after = { receivedAt: Number(since[1]), id: since[2] ?? '' };
    try {
      const events = await group.inTurn(() => archive.read(after, limit));
      const last = events.at(-1);
      return answer(200, { events, next: last ? `${last.received_at}-${last.id}` : since[0] });
    } catch (error) {
      log('not read', { reason: `${error}` });
      return comeBack('The events could not be read at this moment.');
    }
  };
