import { own } from '../../lib/own';
import type { Acknowledged } from './collector-format';

/** With 202 it has taken something, with 400 nothing; a proxy between may make 200 of the first. */
const STATUSES = [200, 202, 400];

/** What our collector answers, in every format: `{"birebir":1,"accepted":["id"],"refused":[{"id":"…","reason":"…"}]}`. */
export const ourAcknowledgement = (
  status: number,
  answer: unknown,
  ids: readonly string[],
): Acknowledged | undefined => {
  const accepted = own(answer, 'accepted');
  const refused = own(answer, 'refused');
  if (!STATUSES.includes(status) || own(answer, 'birebir') !== 1) return undefined;
  if (!Array.isArray(accepted) || !Array.isArray(refused)) return undefined;
  const taken = ids.filter((id) => accepted.includes(id));
  const sentBack = refused.map((one) => own(one, 'id'));
  return {
    accepted: taken,
    refused: ids.filter((id) => sentBack.includes(id) && !taken.includes(id)),
  };
};
