/** A card where the owner put it. */
export interface PlacedCard {
  readonly score: number;
  /** Cards change places only within one kind: the same size, say. */
  readonly kind: string;
  /** Stays where it is: in sight, an advertisement, in use. */
  readonly stays: boolean;
}

/**
 * Which card stands in each place, by where the owner put it: of each kind the best first, equals in the owner's order.
 * Cards that stay keep their places, and no kind takes a place of another.
 * @example arrange([{ score: 1, … }, { score: 2, … }]) // [1, 0]
 */
export const arrange = (cards: readonly PlacedCard[]): readonly number[] => {
  const order = cards.map((_, place) => place);
  const placesOf = new Map<string, number[]>();
  cards.forEach(({ kind, stays }, place) => {
    if (stays) return;
    const places = placesOf.get(kind);
    if (places) places.push(place);
    else placesOf.set(kind, [place]);
  });
  const scoreAt = (place: number): number => cards[place]?.score ?? 0;
  for (const places of placesOf.values()) {
    const best = [...places].sort((a, b) => scoreAt(b) - scoreAt(a) || a - b);
    places.forEach((place, at) => {
      order[place] = best[at] ?? place;
    });
  }
  return order;
};
