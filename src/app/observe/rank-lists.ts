import type { Seen } from '../../discovery/discover';
import type { RunningEngine } from '../engine/start-engine';
import type { EnginePorts } from '../engine-ports';

/** Brings the shop's own lists into order for whom something is known, where the owner lends us one. */
export const rankLists = async (
  { page, lists }: Pick<EnginePorts, 'page' | 'lists'>,
  { input }: Pick<RunningEngine, 'input'>,
  listed: readonly Seen[],
): Promise<void> => {
  if (!lists.loaded() && !page.document.querySelector('[data-birebir-rerank]')) return;
  const known = input();
  const isKnown = known.tastes.length + known.profile.evidence.items.size > 0;
  if (isKnown || lists.loaded()) (await lists.load()).know(known, listed);
};
