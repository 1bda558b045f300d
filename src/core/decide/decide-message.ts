import type { Catalog } from '../catalog/catalog';
import type { Product } from '../catalog/product';
import { type Level, levels, type PlaybookEntry } from '../playbook/entry';
import { affinities } from '../profile/affinity';
import type { Profile } from '../profile/index';
import { unfinished } from '../profile/unfinished';
import { type Facts, holds } from '../segments/condition';
import { categoryTastes, factsOf } from '../segments/facts';
import { type Moment, silencedBy } from './attention-budget';
import type { MessageDecision, ShownProduct } from './decision';
import { shownProduct } from './shelf-item';

/** Everything that what is said depends on. */
export interface MessageInput {
  readonly catalog: Catalog;
  readonly profile: Profile;
  readonly playbook: readonly PlaybookEntry[];
  readonly level: Level;
  readonly moment: Moment;
  /** What more is known, for conditions: the customer's worth and segments. */
  readonly facts?: Facts | undefined;
}

const MOST_NAMED = 2;
const MOST_CHOICES = 4;

/** What was left, as products of this catalogue, newest first. */
const leftProducts = ({ catalog, profile, moment }: MessageInput): ShownProduct[] =>
  unfinished(profile, moment.now)
    .sort((a, b) => b.at - a.at)
    .map(({ id }) => catalog.products[catalog.ordinalOf.get(id) ?? -1])
    .filter((product): product is Product => product?.availability === 'in_stock')
    .slice(0, MOST_NAMED)
    .map(shownProduct);

const lastStep = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const compose = (input: MessageInput, entry: PlaybookEntry): MessageDecision | undefined => {
  const { id: message, effect } = entry;
  const benefit = { id: entry.benefit };
  if (entry.kind === 'greeting') {
    const products = leftProducts(input);
    const [latest] = products;
    if (entry.effect === 'resume' && !latest) return undefined;
    const text = { id: entry.text, values: { products: products.map(({ title }) => title) } };
    return {
      kind: 'greeting',
      message,
      text,
      products: entry.effect === 'resume' ? products : [],
      benefit,
      effect,
      ...(entry.action && latest && { action: { label: { id: entry.action }, link: latest.link } }),
    };
  }
  const { catalog, profile, moment } = input;
  const tastes =
    entry.form === 'tastes'
      ? categoryTastes(affinities(profile, catalog, moment.now), catalog)
      : [];
  if (entry.form === 'tastes' && tastes.length < 2) return undefined;
  const choices = tastes.slice(0, MOST_CHOICES).map(({ feature }) => {
    const { kind, value } = catalog.features[feature] ?? { kind: '', value: '' };
    return {
      value: `${kind}:${value}`,
      label: { id: 'own', values: { heading: lastStep(value) } },
    };
  });
  return {
    kind: 'question',
    message,
    text: { id: entry.text },
    form: entry.form === 'faces' ? 'faces' : 'choice',
    choices,
    benefit,
    thanks: { id: entry.thanks },
    thanksIfLow: { id: entry.thanksIfLow ?? entry.thanks },
    effect,
  };
};

/**
 * What is said now, if anything. Silence is a decision with a reason: nothing fitted, or the attention budget
 * forbade what did.
 */
export const decideMessage = (input: MessageInput): MessageDecision => {
  const { catalog, profile, playbook, level, moment } = input;
  const tastes = affinities(profile, catalog, moment.now);
  const page = { type: moment.pageType, now: moment.now };
  const facts = { ...factsOf(profile, catalog, tastes, page), ...input.facts };
  let because = 'nothing fits';
  for (const entry of playbook) {
    if (levels.indexOf(entry.level) > levels.indexOf(level)) continue;
    if (!holds(entry.when, facts)) continue;
    const silenced = silencedBy(entry, profile, moment);
    const decision = silenced ? undefined : compose(input, entry);
    if (decision) return decision;
    because = silenced ?? because;
  }
  return { kind: 'silence', because };
};
