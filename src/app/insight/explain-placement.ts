import { type Explanation, explainOutcome, shownBy } from '../../core/decide/explain';
import { affinities } from '../../core/profile/affinity';
import type { Engine } from '../engine-ports';
import type { ApiParts } from '../entry/create-api';
import { factsOf } from './facts-of';
import { profileWithout } from './profile-without';
import { readFact, type StruckFact } from './read-fact';

/** What `explain` is to leave out, to see what would be shown then. */
export interface WhatIf {
  readonly without: Exclude<StruckFact, { readonly trait: string }>;
}

const WANTED =
  'explain() takes { without } with one of { event }, { item }, { facet }, { search }, { order }, as far as it is kept; nothing is explained';

type Input = ReturnType<Engine['input']>;

/** The input of a decision by somebody who never told that; nothing where it cannot be understood. */
const inputWithout = async (
  parts: ApiParts,
  input: Input,
  without: unknown,
): Promise<Input | undefined> => {
  const fact = readFact(without, ['event', 'item', 'facet', 'search', 'order']);
  const facts = fact && (await factsOf(parts, fact));
  if (!facts) {
    parts.warnings.warn(`Birebir: ${WANTED}.`);
    return undefined;
  }
  const profile = await profileWithout(parts, facts);
  return { ...input, profile, tastes: affinities(profile, input.catalog, input.now) };
};

/**
 * Decides the page's shelves once more, exactly as they were decided, and keeps the reasons. What is on the page
 * already (painted from the last visit, say) is reported as it stands; with `without`, what would stand there.
 */
export const explainPlacement = async (
  parts: ApiParts,
  id: string,
  whatIf?: WhatIf,
): Promise<Explanation | undefined> => {
  const { load, lists } = parts.engine;
  const engine = await load();
  if (!engine) return undefined;
  const asked = whatIf !== undefined;
  const input = asked ? await inputWithout(parts, engine.input(), whatIf?.without) : engine.input();
  if (!input) return undefined;
  const outcome = engine
    .decide({ ...input, placements: engine.shelves.placements() })
    .find(({ placement }) => placement.id === id);
  if (asked) return outcome && explainOutcome(outcome);
  const shown = engine.shelves.shown(id);
  const explanation = outcome
    ? explainOutcome(outcome)
    : (await lists.loaded())?.explain(id, engine.catalog());
  if (!explanation || !shown) return explanation;
  const { facets: _, ...reasons } = explanation;
  return { ...reasons, ...shownBy(shown) };
};
