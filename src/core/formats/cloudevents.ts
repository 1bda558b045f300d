import { jsonText } from '../../lib/json-text';
import { own } from '../../lib/own';
import type { CollectorFormat } from './collector-format';
import { jsonAnswer } from './json-answer';
import { ourAcknowledgement } from './our-acknowledgement';
import { toRfc3339 } from './rfc3339';
import type { SentEvent } from './sent-event';

/** Answers to a delivery without and with a payload, in section 2.2 of the web hooks. */
const TAKEN_IN_SILENCE = [201, 202, 204];
const TAKEN_WITH_WORDS = [200, 201, 202];

const cloudEvent = ({ event, visitor, session, consent }: SentEvent, source: string) => ({
  specversion: '1.0',
  id: event.id,
  source,
  type: `birebir.${event.name}`,
  time: toRfc3339(event.at),
  datacontenttype: 'application/json',
  visitor,
  session,
  consentversion: consent.version,
  consentat: toRfc3339(consent.at),
  data: event.data,
});

/**
 * CloudEvents 1.0, JSON batch: attributes at the top, ours in lower-case letters as extensions must be.
 * Sources: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md (section 4) and
 * https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/http-webhook.md (section 2.2).
 */
export const cloudevents = {
  id: 'cloudevents',
  encode: (events, origin) => jsonText(events.map((one) => cloudEvent(one, origin))),
  acknowledged(status, body, ids) {
    const answer = jsonAnswer(body);
    const inSilence = body.trim() === '' && TAKEN_IN_SILENCE.includes(status);
    if (inSilence) return { accepted: ids, refused: [] };
    if (own(answer, 'birebir') !== undefined) return ourAcknowledgement(status, answer, ids);
    return answer && TAKEN_WITH_WORDS.includes(status) && own(answer, 'error') === undefined
      ? { accepted: ids, refused: [] }
      : undefined;
  },
} as const satisfies CollectorFormat;
