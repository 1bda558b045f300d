/** Changes the places of two siblings, the first of which comes first; everything between them stays. */
const swap = (parent: Node, first: Element, second: Element): void => {
  const after = first.nextSibling;
  parent.insertBefore(first, second);
  parent.insertBefore(second, after === second ? first : after);
};

/**
 * Brings the element children of `parent` into this order. What stands between them, white space and comments, stays
 * where it is, and a child in its place is not touched. Nothing happens where these are not its children.
 */
export const reorder = (parent: Element, wanted: readonly Element[]): boolean => {
  const now: Element[] = Array.from(parent.children);
  const there = new Set(wanted);
  if (there.size !== now.length || !now.every((child) => there.has(child))) return false;
  const placeOf = new Map(now.map((child, place) => [child, place]));
  wanted.forEach((child, place) => {
    const other = now[place];
    if (!other || other === child) return;
    const from = placeOf.get(child) ?? place;
    swap(parent, other, child);
    now[from] = other;
    placeOf.set(other, from);
  });
  return true;
};
