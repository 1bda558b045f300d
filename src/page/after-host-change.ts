/** A list after the host has changed it. */
interface ChangedList {
  /** Its children. */
  readonly now: readonly Element[];
  /** The owner's order before, and the one we left. */
  readonly owner: readonly Element[];
  readonly ours: readonly Element[];
  keyOf(card: Element): string;
}

const keysIn = (cards: readonly Element[], keyOf: ChangedList['keyOf']): readonly string[] => {
  const keys = cards.map(keyOf);
  // What is there twice, or has no key, tells nothing about the order.
  return keys.filter((key) => key !== '' && keys.indexOf(key) === keys.lastIndexOf(key));
};

/**
 * What a change by the host means: the owner's order from here on, and whether it took back ours. Cards that were there
 * before keep the owner's order among themselves; what is new stands where the host put it.
 */
export const afterHostChange = ({
  now,
  owner,
  ours,
  keyOf,
}: ChangedList): { readonly owner: readonly Element[]; readonly conflict: boolean } => {
  const moved = ours.some((card, place) => card !== owner[place]);
  if (!moved) return { owner: now, conflict: false };
  const left = keysIn(ours, keyOf);
  const found = keysIn(now, keyOf);
  const [stayed, still] = [new Set(found), new Set(left)];
  const before = left.filter((key) => stayed.has(key));
  const after = found.filter((key) => still.has(key));
  if (before.join('\n') !== after.join('\n')) return { owner: now, conflict: true };
  const present = new Set(now);
  const survivors = owner.filter((card) => present.has(card));
  const known = new Set(survivors);
  let at = 0;
  const merged = now.map((card) => (known.has(card) ? (survivors[at++] ?? card) : card));
  return { owner: merged, conflict: false };
};
