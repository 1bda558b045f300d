import type { CollectorFormat } from '../../../core/formats/collector-format';
import { inPieces } from './in-pieces';
import { post } from './post';
import type { Sink } from './sink';

/** Segment takes 500 kB a batch, with whatever its proxies add. */
const MOST_BYTES = 400_000;

const REFUSED = 'the receiver behind this collector has refused it';

/** Hands events on in one of our formats, and believes only what the format knows as an acknowledgement. */
export const formatSink = (format: CollectorFormat, contentType: string): Sink => ({
  schemes: [`${format.id}+http:`, `${format.id}+https:`],
  open: async (address, source) => ({
    async commit(events) {
      const refusals = new Map<string, string>();
      for (const { part, body } of inPieces(events, MOST_BYTES, (some) =>
        format.encode(some, source),
      )) {
        const ids = part.map(({ event }) => event.id);
        const answer = await post(address, contentType, body);
        const told = format.acknowledged(answer.status, answer.body, ids);
        if (!told || told.accepted.length + told.refused.length < ids.length) {
          throw new Error(`${address.host} answered ${answer.status} and did not acknowledge`);
        }
        for (const id of told.refused) refusals.set(id, REFUSED);
      }
      return refusals;
    },
    close: async () => undefined,
  }),
});
