import type { EpochMs } from '../events/event';
import { type Facet, touch } from './facet';

/** By fact, until when nothing that was told of it counts. */
export type Struck = Map<string, EpochMs>;

/** Nobody strikes out so many by hand; they are remembered so that a late event does not bring one back. */
const MOST_STRUCK = 500;

/** What the visitor struck out, kept so that it stays out whenever and however often it is told. */
export const struck: Facet<Struck> = {
  apply(draft, { name, at, data: { fact } }) {
    if (name !== 'strike' || !fact) return;
    const until = Math.max(
      touch(draft, fact, MOST_STRUCK, () => at),
      at,
    );
    draft.set(fact, until);
  },
};
