import { type Explanation, explainOutcome } from '../../core/decide/explain';
import type { ApiParts } from '../entry/create-api';
import { customerView } from './customer-view';
import { type ProfileView, profileView } from './profile-view';

export { gift, prefer, shoppingFor } from './correct';
export { exportMemory } from './export-memory';
export { follow } from './follow';
export { identify } from './identify';
export { keepPause } from './pause';
export { refold } from './refold';
export { readStatus } from './status';
export { strike } from './strike';

/** What is believed about the visitor, to be read. */
export const readProfile = async ({
  engine: { load },
}: Pick<ApiParts, 'engine'>): Promise<ProfileView | undefined> => {
  const engine = await load();
  if (!engine) return undefined;
  const value = await engine.value().catch(() => undefined);
  const view = profileView(engine.profile(), engine.catalog(), engine.input().now);
  return value ? { ...view, customer: customerView(value) } : view;
};

/**
 * Decides the page's shelves once more, exactly as they were decided, and keeps the reasons. What is on the page
 * already (painted from the last visit, say) is reported as it stands.
 */
export const explainPlacement = async (
  { engine: { load, lists } }: Pick<ApiParts, 'engine'>,
  id: string,
): Promise<Explanation | undefined> => {
  const engine = await load();
  if (!engine) return undefined;
  const outcome = engine
    .decide({
      ...engine.input(),
      placements: engine.shelves.placements(),
    })
    .find(({ placement }) => placement.id === id);
  const shown = engine.shelves.shown(id);
  const explanation = outcome
    ? explainOutcome(outcome)
    : (await lists.loaded())?.explain(id, engine.catalog());
  return explanation && shown
    ? { ...explanation, strategy: shown.strategy, because: shown.because, chosen: shown.items }
    : explanation;
};
