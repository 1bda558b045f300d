import type { Contribution } from '../core/decide/decision';
import type { RankedCard } from '../core/rerank/rank-list';
import { guard, type OnFault } from '../lib/guard';
import { afterHostChange } from './after-host-change';
import { isAtRest } from './is-at-rest';
import { isHydrating } from './is-hydrating';
import { isUnseen } from './is-unseen';
import { planList } from './plan-list';
import { reorder } from './reorder';
import { sightOf } from './sight-of';

/** The attribute by which the owner lends us a list; its value, if any, is how many places may change. */
export const RERANK = 'data-birebir-rerank';
/** Stands on a list while it is not in the owner's order. */
const RANKED = 'data-birebir-ranked';

/** When a list may be brought into order: what is free to move differs. */
export type Moment =
  /** The page has been opened: everything before its first paint, else what lies below the screen. */
  | 'opened'
  /** The host has put the list, or some of its cards, there in this very moment: those, for nobody has seen them. */
  | 'rendered'
  /** The visitor is away: everything. */
  | 'away'
  /** The visitor asks for it: everything. */
  | 'asked';

interface ListPorts {
  /** What speaks for and against a card; nothing where it is no product that is known. */
  fitOf(card: Element): readonly Contribution[] | undefined;
  /** By what a card is known again after the host has drawn it anew. */
  keyOf(card: Element): string;
  readonly onFault: OnFault;
}

/** A card of a list, where the owner put it, and what speaks for it. */
export interface CardInPlace {
  readonly card: Element;
  readonly ranked: RankedCard;
}

/** A list of the owner's, in our hands. */
export interface OwnerList {
  readonly element: Element;
  rank(moment: Moment): void;
  /** Back to the owner's order, and left so until somebody asks. */
  restore(): void;
  /** Whether it stands in another order than the owner's. */
  isRanked(): boolean;
  children(): readonly Element[];
  /** The cards as they stand, with what was said of them; empty while nothing was ranked. */
  cards(): readonly CardInPlace[];
  stop(): void;
}

/** Follows one list: brings it into order once a render, and never argues with the host about it. */
export const createOwnerList = (element: Element, ports: ListPorts): OwnerList => {
  // A table's cards are its rows.
  const list = element instanceof HTMLTableElement ? (element.tBodies[0] ?? element) : element;
  const page = list.ownerDocument.defaultView ?? window;
  const childrenOf = (): readonly Element[] => Array.from(list.children);
  let owner = childrenOf();
  let ours = owner;
  let ranked: ReadonlyMap<Element, RankedCard> = new Map();
  let tried = false;
  let left = false;

  const isRanked = (): boolean => ours.some((card, place) => card !== owner[place]);
  const put = (wanted: readonly Element[]): void => {
    reorder(list, wanted);
    ours = childrenOf();
    // What we did ourselves is no news.
    observer.takeRecords();
    if (isRanked() !== element.hasAttribute(RANKED)) element.toggleAttribute(RANKED, isRanked());
  };

  const rank = (moment: Moment, fresh: ReadonlySet<Node> = new Set()): void => {
    const isWanted = element.hasAttribute(RERANK) && !(tried && moment === 'opened');
    if (left || !isWanted || isHydrating(list)) return;
    const fits = owner.map(ports.fitOf);
    if (!fits.some((fit) => fit?.length)) return;
    tried = true;
    const now = childrenOf();
    // Only what is on the page now can be left where it stands.
    const isNew = moment === 'opened' || moment === 'rendered';
    const inUse = owner.some((card, place) => card !== now[place] && !isAtRest(card));
    if (!isNew && inUse) return;
    const unseen = isUnseen(page);
    const start = isNew ? now : owner;
    const plan = planList({
      owner,
      start,
      fits,
      most: Number(element.getAttribute(RERANK)) || owner.length,
      isFree: (card, { top }) =>
        !isNew || fresh.has(card) || (moment === 'opened' && (unseen || top >= page.innerHeight)),
    });
    const before = sightOf(page, list, plan.stay);
    put(plan.wanted);
    ranked = plan.ranked;
    const moves = !unseen && moment !== 'asked' && sightOf(page, list, plan.stay) !== before;
    if (moves) put(now);
  };

  const hostChanged = (records: readonly MutationRecord[]): void => {
    const now = childrenOf();
    const next = afterHostChange({ now, owner, ours, keyOf: ports.keyOf });
    owner = next.owner;
    ours = now;
    left = left || next.conflict;
    rank('rendered', new Set(records.flatMap(({ addedNodes }) => Array.from(addedNodes))));
  };
  const observer = new MutationObserver(guard('a list', hostChanged, ports.onFault));
  observer.observe(list, { childList: true });
  /** What the host did a moment ago comes before what we do. */
  const catchUp = (): void => {
    const news = observer.takeRecords();
    if (news.length > 0) hostChanged(news);
  };

  return {
    element,
    rank(moment) {
      catchUp();
      rank(moment, new Set(moment === 'rendered' ? owner : []));
    },
    restore() {
      catchUp();
      put(owner);
      tried = true;
    },
    isRanked,
    children: childrenOf,
    cards: () =>
      childrenOf().flatMap((card) => {
        const one = ranked.get(card);
        return one ? [{ card, ranked: one }] : [];
      }),
    stop: () => observer.disconnect(),
  };
};
