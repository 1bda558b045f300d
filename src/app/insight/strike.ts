import type { Catalog } from '../../core/catalog/catalog';
import { featureName } from '../../core/catalog/feature-name';
import type { BirebirEvent } from '../../core/events/event';
import { mask } from '../../core/events/mask';
import { maskedEvent } from '../../core/events/masked-event';
import { strikeFrom } from '../../core/profile/strike-from';
import type { Struck } from '../../core/profile/struck';
import { withoutStruck } from '../../core/profile/without-struck';
import { readLog } from '../../storage/event-log';
import type { ApiParts } from '../entry/create-api';
import type { TrackResult } from '../entry/dispatch';
import { type Fact, readFact } from './read-fact';
import { refold } from './refold';

const WANTED =
  'strike() needs one of { event }, { item }, { facet }, { search }, { order }, { trait }; nothing is struck out';
const UNKNOWN = 'this event is not kept by itself (any more); nothing is struck out';

/** A facet under every name it has in this catalogue: `category:Breakfast` is `category1:Market/Breakfast` too. */
const namesOf = (facet: string, catalog: Catalog | undefined): readonly string[] => {
  const names = new Set([facet]);
  catalog?.features.forEach(({ kind, value }, feature) => {
    const shown = featureName(catalog, feature);
    const key = `${kind}:${value}`;
    if (shown === facet || key === facet) names.add(shown).add(key);
  });
  return [...names];
};

const findEvent = async (
  { gate, memory, dispatch }: ApiParts,
  id: string,
): Promise<BirebirEvent | undefined> => {
  const here = dispatch.heap().find((event) => event.id === id);
  if (here || !gate.granted('remember')) return here;
  const log = await readLog((await memory.load()).door);
  return log.flatMap(({ events }) => events).find((event) => event.id === id);
};

/** The facts to be struck out, as the log writes them; or why there are none. */
const factsOf = async (
  parts: ApiParts,
  { kind, value }: Fact,
): Promise<readonly string[] | string> => {
  if (kind === 'search') return [`search:${mask(value).toLowerCase()}`];
  if (kind === 'facet') {
    const running = await parts.engine.load();
    return namesOf(value, running?.catalog()).map((name) => `facet:${name}`);
  }
  if (kind !== 'event') return [`${kind}:${value}`];
  const event = await findEvent(parts, value);
  if (!event || event.name === 'strike') return UNKNOWN;
  // That it happened emptied the cart; what it was is the order's fact.
  const order = event.name === 'purchase' && event.data.transaction_id;
  return [order ? `order:${order}` : `event:${value}`];
};

/**
 * Strikes one fact out: tells the log, takes what was told of it out of the log and off this page, and folds the
 * profile anew.
 */
export const strike = async (parts: ApiParts, given: unknown): Promise<TrackResult> => {
  const { dispatch, warnings } = parts;
  const fact = readFact(given, ['event', 'item', 'facet', 'search', 'order', 'trait']);
  const facts = fact ? await factsOf(parts, fact) : WANTED;
  if (typeof facts === 'string') {
    warnings.warn(`Birebir: ${facts}.`);
    return { stored: false, reason: facts };
  }
  const results = await Promise.all(facts.map((one) => dispatch.track('strike', { fact: one })));
  // Up to now, whatever a clock said meanwhile.
  const struck: Struck = new Map(facts.map((one) => [one, Number.POSITIVE_INFINITY]));
  // This page's own events are masked when they are kept; a fact is named as it was kept.
  const strip = (event: BirebirEvent): BirebirEvent => withoutStruck(struck, maskedEvent(event));
  dispatch.rewrite(strip);
  const reason = await refold(parts, {
    log: (events) => events.map(strip),
    base: (profile) => strikeFrom(profile, facts),
  });
  if (reason) return { stored: false, reason };
  return results.find((result) => !result.stored) ?? { stored: true };
};
