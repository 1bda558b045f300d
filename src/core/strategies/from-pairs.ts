import type { PairKind } from '../model/model-format';
import { scoreNext } from '../model/score-next';
import { loudest, spokenParts } from './spoken-parts';
import type { Proposal, StrategyContext } from './strategy';
import { topCandidates } from './top-candidates';

/** Which pairs are asked, and about what. */
interface Asked {
  readonly kind: PairKind;
  /** Ordinals, the newest first. */
  readonly about: readonly number[];
  /** What does not belong on the shelf although pairs speak for it. */
  leavesOut?(ordinal: number): boolean;
}

/**
 * A proposal from pairs alone: a shelf that says "bought together" shows what was, and likeness does not count. Each
 * product names the one that spoke most for it. Words are `shelf.<id>` and `because.<id>`.
 */
export const fromPairs = (
  id: string,
  { catalog, knowledge, pool, blocked }: StrategyContext,
  { kind, about, leavesOut = () => false }: Asked,
): Proposal | undefined => {
  if (!knowledge?.tells(kind) || about.length === 0) return undefined;
  const { ordinals, scores, spokenFor } = scoreNext(
    { ...knowledge, contentWeight: 0 },
    about,
    kind,
  );
  const at = (row: number): number => ordinals[row] as number;
  const candidates = topCandidates(
    scores,
    pool,
    (row) => blocked(at(row)) || Number(leavesOut(at(row))),
  ).map(({ ordinal: row, score }) => ({ ordinal: at(row), score }));
  const [best] = candidates;
  if (!best) return undefined;
  const because = (ordinal: number) => ({
    id: `because.${id}`,
    values: { product: loudest(catalog, spokenFor(ordinal)) },
  });
  return {
    candidates,
    parts: (ordinal) => spokenParts(catalog, kind, spokenFor(ordinal)),
    because,
    heading: { id: `shelf.${id}` },
    reason: because(best.ordinal),
  };
};
