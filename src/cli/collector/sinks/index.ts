import { formats } from '../../../core/formats/index';
import type { Destination } from '../destination';
import { Mistake } from '../mistake';
import { clickhouse } from './clickhouse';
import { formatSink } from './format-sink';
import { nats } from './nats';
import type { Sink } from './sink';

/** Every way to hand events on. */
export const sinks: readonly Sink[] = [
  nats,
  clickhouse,
  formatSink(formats.cloudevents, 'application/cloudevents-batch+json; charset=UTF-8'),
  formatSink(formats.segment, 'application/json'),
];

/** Where events come from when no shop is named with `--origin`. */
const SOMEWHERE = 'urn:birebir:collector';

/** Opens the sink that an address names. */
export const openSink = async (address: string, source = SOMEWHERE): Promise<Destination> => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const sink = sinks.find(({ schemes }) => url !== undefined && schemes.includes(url.protocol));
  if (url && sink) return sink.open(url, source);
  const known = sinks.flatMap(({ schemes }) => schemes).map((scheme) => `${scheme}//`);
  throw new Mistake(`--sink is “${address}”; an address begins with one of ${known.join(', ')}.`);
};
