import type { PlacementOutcome } from '../../core/decide/decide-shelves';
import type { ShelfDecision } from '../../core/decide/decision';
import { type Placement, placement } from '../../core/decide/placement';
import { findPlacements } from '../../page/placements';
import type { DrawnShelf } from '../../ui/shelf';
import type { EnginePorts } from '../engine-ports';

/** A place on this page, and what is drawn there. */
interface Place {
  readonly placement: Placement;
  readonly element: HTMLElement;
  /** Made by us: taken away with the page. */
  readonly ours: boolean;
  drawn?: DrawnShelf | undefined;
  decision?: ShelfDecision | undefined;
}

/** The shelves of the page: where they are, what they show, and since when. */
export interface PlacedShelves {
  /** Takes up the placements that the owner made and we do not know yet. */
  find(): void;
  /** Takes up one more place: an element that code names, or one that we made. */
  add(id: string, element: HTMLElement, said?: Partial<Placement>, ours?: boolean): void;
  /** Decides all of them; what is drawn stays unless `again`. */
  fill(again?: boolean): Promise<void>;
  /** Every placement of the page, in its order. */
  placements(): readonly Placement[];
  /** Those the owner made: they will be there on the next visit too. */
  owned(): readonly Placement[];
  shown(id: string): ShelfDecision | undefined;
  /** Takes off what is drawn, and the places of ours. */
  clear(): void;
}

/** Decides placements against the profile as it is now; those in `fixed` stay as they are. */
export type Decide = (
  placements: readonly Placement[],
  fixed: readonly ShelfDecision[],
) => readonly PlacementOutcome[];

type ShelfPorts = Pick<
  EnginePorts,
  'page' | 'settings' | 'painted' | 'chunks' | 'observe' | 'announce' | 'onFault'
>;

export const createPlacedShelves = (
  ports: ShelfPorts,
  decide: Decide,
  learn: () => Promise<void>,
): PlacedShelves => {
  const { page, settings, painted } = ports;
  let places: Place[] = [];

  const hide = (place: Place): void => {
    place.drawn?.remove();
    place.drawn = place.decision = undefined;
  };
  const draw = async (place: Place, decision: ShelfDecision): Promise<void> => {
    if (place.decision?.kind === decision.kind) {
      place.decision = decision;
      return place.drawn?.update(decision);
    }
    hide(place);
    const { drawDecision } = await ports.chunks[decision.kind]();
    const drawn = await drawDecision(place.element, decision, ports);
    // The page may have been turned meanwhile.
    if (!places.includes(place)) drawn?.remove();
    else if (drawn) Object.assign(place, { drawn, decision });
  };

  const add: PlacedShelves['add'] = (id, element, said, ours = false) => {
    places = places.filter((place) => place.element !== element);
    const wanted = placement(id, { ...settings().placements[id], ...said });
    places.push({ placement: wanted, element, ours, ...painted.get(id) });
  };

  return {
    find() {
      for (const { id, kind, element, ...said } of findPlacements(page.document)) {
        const known = places.some((place) => place.element === element);
        if (kind === 'shelf' && !known) add(id, element, said);
      }
    },
    add,
    async fill(again = false) {
      await learn();
      const fixed = again ? [] : places.flatMap(({ decision }) => decision ?? []);
      const outcomes = decide(
        places.map((place) => place.placement),
        fixed,
      );
      await Promise.all(
        places.map((place, at) => {
          const decision = outcomes[at]?.decision;
          const { element, ours } = place;
          if (!decision) {
            if (again) hide(place);
            else if (ours && !place.drawn) element.remove();
          } else if (decision !== place.decision) return draw(place, decision);
          return undefined;
        }),
      );
    },
    placements: () => places.map((place) => place.placement),
    owned: () => places.filter(({ ours }) => !ours).map((place) => place.placement),
    shown: (id) => places.find((place) => place.placement.id === id)?.decision,
    clear() {
      for (const place of places) {
        hide(place);
        if (place.ours) place.element.remove();
      }
      places = [];
    },
  };
};
