import type { Catalog } from '../../core/catalog/catalog';
import type { ShelfInput } from '../../core/decide/decide-shelves';
import type { Explanation } from '../../core/decide/explain';
import { openFit } from '../../core/rerank/open-fit';
import { readFits } from '../../core/rerank/read-fits';
import type { RememberedFit } from '../../core/rerank/remembered-fit';
import { wantsShopOrder } from '../../core/rerank/shop-order-facet';
import type { Seen } from '../../discovery/discover';
import { guard } from '../../lib/guard';
import { createOwnerList, type Moment, type OwnerList, RERANK } from '../../page/owner-list';
import type { EnginePorts } from '../engine-ports';
import { explainList } from './explain-list';
import { createKnownCards } from './known-cards';
import { createShopOrder } from './shop-order';

/** The shop's own lists that it lends us to bring into order. */
export interface OwnLists {
  /** Takes up what the last visit kept of this page: before the engine is there. */
  remember(fits: unknown): void;
  /** Takes up what is known of the visitor, and what the page shows. */
  know(input: Omit<ShelfInput, 'placements'>, seen: readonly Seen[]): void;
  /** The cards that the next visit to this page is to know; those kept before stay until there are too many. */
  fits(before: unknown): readonly RememberedFit[];
  /** Why the cards of a list stand as they do; nothing where there is no such list. */
  explain(id: string, catalog: Catalog): Explanation | undefined;
  stop(): void;
}

type ListPorts = Pick<EnginePorts, 'page' | 'observe' | 'onEvent' | 'listen' | 'onFault'>;

/** Who has been away for so long finds a list in order; who has only looked aside finds it as it was. */
const AWAY_MS = 30_000;
/** Cards kept for the next visit, of all lists at one path together. */
const MOST_KEPT = 120;

/** Follows the lists of the page: those that are there, and those that the host draws later. */
export const openLists = ({ page, onFault, ...ports }: ListPorts): OwnLists => {
  const { document } = page;
  const cards = createKnownCards();
  let lists: readonly OwnerList[] = [];
  const order = createShopOrder({ page, ...ports }, () => {
    for (const list of lists) {
      if (order.isWanted()) list.restore();
      else list.rank('asked');
    }
    show();
  });
  const show = (): void => order.show(lists.some((list) => list.isRanked()));
  const rank = (moment: Moment, some = lists): void => {
    for (const list of some) list.rank(moment);
    show();
  };
  const listPorts = {
    ...cards,
    // In the shop's own order nothing speaks for any card.
    fitOf: (card: Element) => (order.isWanted() ? undefined : cards.fitOf(card)),
    onFault,
  };
  const find = (): readonly OwnerList[] => {
    // A list that is still being read has no order yet.
    if (document.readyState === 'loading') return [];
    for (const list of lists) if (!list.element.isConnected) list.stop();
    lists = lists.filter(({ element }) => element.isConnected);
    const fresh = Array.from(document.querySelectorAll(`[${RERANK}]`))
      .filter((element) => !lists.some((list) => list.element === element))
      .map((element) => createOwnerList(element, listPorts));
    lists = [...lists, ...fresh];
    return fresh;
  };

  find();
  const hostDrew = guard('the shop’s lists', () => rank('rendered', find()), onFault);
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) hostDrew();
  });
  // What the host draws is heard of before it is painted.
  observer.observe(document, { childList: true, subtree: true });
  const stopReading = ports.listen(document, 'readystatechange', () => {
    find();
    rank('opened');
  });
  let away: ReturnType<typeof setTimeout> | undefined;
  const whileAway = guard('the shop’s lists', () => document.hidden && rank('away'), onFault);
  const stopLooking = ports.listen(document, 'visibilitychange', () => {
    clearTimeout(away);
    if (document.hidden) away = setTimeout(whileAway, AWAY_MS);
  });

  return {
    remember(fits) {
      cards.remember(readFits(fits));
      rank('opened');
    },
    know(input, seen) {
      cards.know(input.catalog, seen, openFit(input));
      order.recall(wantsShopOrder(input.profile));
      find();
      rank('opened');
    },
    fits(before) {
      const here = cards.kept(lists.flatMap(({ children }) => children()));
      const keys = new Set(here.map(({ key }) => key));
      const others = readFits(before).filter(({ key }) => !keys.has(key));
      return [...here, ...others].slice(0, MOST_KEPT);
    },
    explain(id, catalog) {
      const list = lists.find(({ element }) => (element.id || 'rerank') === id);
      return list && explainList(id, list.cards(), catalog, cards.idOf);
    },
    stop() {
      observer.disconnect();
      stopReading();
      stopLooking();
      clearTimeout(away);
      for (const list of lists) {
        list.restore();
        list.stop();
      }
      order.stop();
    },
  };
};
