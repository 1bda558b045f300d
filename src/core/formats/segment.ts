import { jsonText } from '../../lib/json-text';
import { own } from '../../lib/own';
import type { CollectorFormat } from './collector-format';
import { jsonAnswer } from './json-answer';
import { ourAcknowledgement } from './our-acknowledgement';
import { toRfc3339 } from './rfc3339';
import { segmentNames } from './segment-names';
import { segmentProperties } from './segment-properties';
import type { SentEvent } from './sent-event';

const track = ({ event, visitor, session, consent }: SentEvent, origin: string) => ({
  type: 'track',
  event: segmentNames[event.name] ?? event.name,
  messageId: event.id,
  timestamp: toRfc3339(event.at),
  anonymousId: visitor,
  properties: segmentProperties(event),
  context: {
    page: { url: origin },
    birebir: {
      name: event.name,
      session,
      consentversion: consent.version,
      consentat: toRfc3339(consent.at),
    },
  },
});

/**
 * Segment's batch of `track` calls, as RudderStack and others take it too. Our own names stay in the context.
 * Sources: https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/ (Batch) and, for the
 * answer `OK`, https://github.com/rudderlabs/rudder-server/blob/master/gateway/response/response.go
 */
export const segment = {
  id: 'segment',
  encode: (events, origin) => jsonText({ batch: events.map((one) => track(one, origin)) }),
  acknowledged(status, body, ids) {
    const answer = jsonAnswer(body);
    if (own(answer, 'birebir') !== undefined) return ourAcknowledgement(status, answer, ids);
    const taken = status === 200 && (own(answer, 'success') === true || body.trim() === 'OK');
    return taken ? { accepted: ids, refused: [] } : undefined;
  },
} as const satisfies CollectorFormat;
