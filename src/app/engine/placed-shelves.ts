import type { ShelfDecision } from '../../core/decide/decision';
import { type PlacementOutcome } from '../../core/decide/decide-shelves';
import { placement, type Placement } from '../../core/decide/placement';
import { findPlacements } from '../../page/placements';
import { reserve } from '../../page/reserve';
import { shelfHeight } from '../../ui/shelf-height';
import type { DrawnShelf } from '../../ui/shelf';
import type { EnginePorts } from '../engine-ports';
import { shelfActions } from '../paint/shelf-events';
import type { PageDescription } from '../observe/describe-page';

/** A place on this page, and what is drawn there. */
interface Place {
  readonly placement: Placement;
  readonly element: HTMLElement;
  /** Made by us: taken away with the page. */
  readonly ours: boolean;
  drawn?: DrawnShelf;
  decision?: ShelfDecision;
}

type OpenAutoPlace = typeof import('../../page/auto-place').openAutoPlace;

/** The shelves of the page: where they are, what they show, and since when. */
export interface PlacedShelves {
  /** Finds the owner's placements; where there are none, and the page has been read, makes our own. */
  place(description?: PageDescription, open?: OpenAutoPlace): void;
  /** Decides all of them; what is drawn stays unless `again`. */
  fill(again?: boolean): Promise<void>;
  /** Draws one more shelf where code asks for it. */
  add(element: HTMLElement, wanted: Placement): Promise<ShelfDecision | undefined>;
  /** Every placement of the page, in its order. */
  placements(): readonly Placement[];
  /** Those the owner made: they will be there on the next visit too. */
  owned(): readonly Placement[];
  shown(id: string): ShelfDecision | undefined;
  /** Takes off what is drawn, and the places of ours. */
  clear(): void;
}

/** Decides placements against the profile as it is now; `painted` stay as they are. */
export type Decide = (
  placements: readonly Placement[],
  painted: readonly ShelfDecision[],
) => readonly PlacementOutcome[];

type ShelfPorts = Pick<
  EnginePorts,
  'page' | 'settings' | 'painted' | 'wording' | 'chunks' | 'observe' | 'announce' | 'onFault'>;

/** What a page that nobody prepared gets, by what it is for; paying is left alone. */
const AUTO: Readonly<Record<string, readonly string[]>> = {
  product: ['auto-alternatives', 'auto-picked'],
  cart: ['auto-cart'],
  checkout: [],
  order: [],
};
const AUTO_ELSEWHERE = ['auto-picked'];

export const createPlacedShelves = (ports: ShelfPorts, decide: Decide): PlacedShelves => {
  const { page, settings, painted, wording, chunks, observe, announce, onFault } = ports;
  let places: Place[] = [];

  const heading = (element: Element): 2 | 3 => (element.closest('article,section section') ? 3 : 2);
  const show = async (place: Place, decision: ShelfDecision): Promise<void> => {
    const { element, drawn } = place;
    place.decision = decision;
    if (drawn) drawn.update(decision);
    else {
      const [{ drawShelf }, words] = await Promise.all([chunks.shelf(), wording()]);
      if (!places.includes(place)) return;
      const { theme, addToCart } = settings();
      place.drawn = drawShelf(element, decision, words, shelfActions(decision, { observe, addToCart }), {
        headingLevel: heading(element),
        theme,
        onFault,
      });
    }
    announce('shelf', decision);
  };
  const hide = (place: Place): void => {
    place.drawn?.remove();
    delete place.drawn;
    delete place.decision;
  };

  const place: PlacedShelves['place'] = (description, open) => {
    const { document } = page;
    const own = findPlacements(document).filter(
      ({ kind, element }) => kind === 'shelf' && !places.some((known) => known.element === element),
    );
    for (const { id, element, ...said } of own) {
      const early = painted.get(id);
      places.push({
        placement: placement(id, { ...settings().placements[id], ...said }),
        element,
        ours: false,
        ...(early && { drawn: early.drawn, decision: early.decision }),
      });
    }
    if (places.length > 0 || !settings().auto || !description || !open) return;
    for (const id of AUTO[description.type] ?? AUTO_ELSEWHERE) {
      const after = id === 'auto-picked' ? undefined : description.main?.element;
      const element = open(document, id, after, shelfHeight);
      if (!element) continue;
      places.push({ placement: placement(id, settings().placements[id]), element, ours: true });
    }
  };

  const fill = async (again = false): Promise<void> => {
    const fixed = again ? [] : places.flatMap(({ decision }) => decision ?? []);
    const outcomes = decide(
      places.map((one) => one.placement),
      fixed,
    );
    const drawing = places.map((one, at) => {
      const decision = outcomes[at]?.decision;
      if (!decision) {
        if (one.ours && !one.drawn) one.element.remove();
        else if (again) hide(one);
        return undefined;
      }
      if (decision === one.decision) return undefined;
      if (!one.drawn && !one.ours && !reserve(one.element, shelfHeight(one.element.clientWidth))) {
        // There is no room without moving what the visitor reads: this page goes without.
        return undefined;
      }
      return show(one, decision);
    });
    await Promise.all(drawing);
  };

  return {
    place,
    fill,
    async add(element, wanted) {
      const known = places.find((one) => one.element === element);
      if (known) hide(known);
      const place: Place = { placement: wanted, element, ours: false };
      places = [...places.filter((one) => one !== known), place];
      const fixed = places.flatMap(({ decision }) => decision ?? []);
      const outcome = decide([...places.filter((one) => one.decision), place].map((one) => one.placement), fixed);
      const decision = outcome[outcome.length - 1]?.decision;
      if (decision) await show(place, decision);
      return decision;
    },
    placements: () => places.map((one) => one.placement),
    owned: () => places.filter(({ ours }) => !ours).map((one) => one.placement),
    shown: (id) => places.find((one) => one.placement.id === id)?.decision,
    clear() {
      for (const one of places) {
        hide(one);
        if (one.ours) one.element.remove();
      }
      places = [];
    },
  };
};
