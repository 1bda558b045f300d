import type { IncomingMessage } from 'node:http';
import { comeBack, problem } from './answers';
import type { Budget } from './budget';

/** One request; a browser sends 64 KiB at most when a page closes. */
const MOST_BYTES = 1024 * 1024;
const TYPES =
  /^(text\/plain|application\/(json|cloudevents\+json|cloudevents-batch\+json))\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** The text of a body and the bytes it holds of the budget, or what is answered instead. */
export type ReadBody =
  | { readonly ok: true; readonly text: string; readonly bytes: number }
  | { readonly ok: false; readonly response: Response };

const TOO_LARGE = 'A request may hold 1 MiB; send the events in smaller batches.';

const refuse = (response: Response): ReadBody => ({ ok: false, response });

/** What the headers alone give away. */
const refusedByHeaders = ({ headers }: IncomingMessage): Response | undefined => {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    return problem(415, 'The body is compressed; send it as it is.', {
      'accept-encoding': 'identity',
    });
  }
  if (!TYPES.test(headers['content-type'] ?? '')) {
    return problem(415, 'The body is neither text/plain nor JSON in UTF-8.');
  }
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) {
    return problem(413, TOO_LARGE, { connection: 'close' });
  }
  return undefined;
};

const decoded = (chunks: readonly Buffer[]): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return undefined;
  }
};

/** Reads a body as far as it may go. Whoever gets a text gives its bytes back to the budget when done with it. */
export const readBody = async (incoming: IncomingMessage, budget: Budget): Promise<ReadBody> => {
  const early = refusedByHeaders(incoming);
  if (early) return refuse(early);
  const chunks: Buffer[] = [];
  let bytes = 0;
  const giveUp = (response: Response): ReadBody => {
    budget.give(bytes);
    return refuse(response);
  };
  try {
    // `iterator` leaves the stream alive when we stop: the refusal still has to go out.
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
      if (!Buffer.isBuffer(chunk) || bytes + chunk.length > MOST_BYTES) {
        return giveUp(problem(413, TOO_LARGE, { connection: 'close' }));
      }
      if (!budget.take(chunk.length)) {
        return giveUp(comeBack('Too much is being received at this moment.'));
      }
      bytes += chunk.length;
      chunks.push(chunk);
    }
  } catch {
    return giveUp(problem(400, 'The body ended too early.'));
  }
  const text = decoded(chunks);
  return text === undefined
    ? giveUp(problem(400, 'The body is not UTF-8.'))
    : { ok: true, text, bytes };
};
