import type { Catalog } from '../../core/catalog/catalog';
import { featureName } from '../../core/catalog/feature-name';
import type { BirebirEvent } from '../../core/events/event';
import { mask } from '../../core/events/mask';
import { readLog } from '../../storage/event-log';
import type { ApiParts } from '../entry/create-api';
import type { Fact } from './read-fact';

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

/** A fact under the names by which the log strikes it out; nothing where the event is not kept by itself. */
export const factsOf = async (
  parts: ApiParts,
  { kind, value }: Fact,
): Promise<readonly string[] | undefined> => {
  if (kind === 'search') return [`search:${mask(value).toLowerCase()}`];
  if (kind === 'facet') {
    const running = await parts.engine.load();
    return namesOf(value, running?.catalog()).map((name) => `facet:${name}`);
  }
  if (kind !== 'event') return [`${kind}:${value}`];
  const event = await findEvent(parts, value);
  if (!event || event.name === 'strike') return undefined;
  // That it happened emptied the cart; what it was is the order's fact.
  const order = event.name === 'purchase' && event.data.transaction_id;
  return [order ? `order:${order}` : `event:${value}`];
};
