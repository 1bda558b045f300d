import type { Handler } from 'hono';
import { own } from '../../../lib/own';
import type { CollectorEnv, CollectorPorts } from '../ports';
import { answer, comeBack, problem } from './answers';
import { parseJson } from './parse-json';
import { readBody } from './read-body';

/** As a visitor's pseudonym is read in an event. */
const VISITOR = /^[\w.:-]{1,100}$/;

/** Takes one visitor's events out, after everything that came before and ahead of everything that comes late. */
export const eraseVisitor = async (
  { group, archive, log, now }: CollectorPorts,
  visitor: unknown,
): Promise<Response> => {
  if (!archive) {
    return problem(404, 'Nothing is kept here; the store behind this collector has to erase it.');
  }
  if (typeof visitor !== 'string' || !VISITOR.test(visitor)) {
    return problem(
      400,
      'To erase a visitor, the body is {"visitor":"…"} with the visitor’s pseudonym.',
    );
  }
  try {
    const events = await group.inTurn(() => archive.erase(visitor, now()));
    log('erased', { events });
    return answer(200, { erased: true });
  } catch (error) {
    log('not erased', { reason: `${error}` });
    return comeBack('The visitor could not be erased at this moment.');
  }
};

/** What a visitor's own browser calls, from the shop's page. */
export const eraseOnRequest =
  (ports: CollectorPorts): Handler<CollectorEnv> =>
  async (context) => {
    const body = await readBody(context.env.incoming, ports.budget);
    if (!body.ok) return body.response;
    try {
      const json = parseJson(body.text);
      return await eraseVisitor(ports, json.ok ? own(json.value, 'visitor') : undefined);
    } finally {
      ports.budget.give(body.bytes);
    }
  };
