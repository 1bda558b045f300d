import type { ApiParts } from '../entry/create-api';
import { customerView } from './customer-view';
import { type ProfileView, profileView } from './profile-view';

export { gift, prefer, shoppingFor } from './correct';
export { explainPlacement } from './explain-placement';
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
