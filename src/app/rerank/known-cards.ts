import type { Catalog } from '../../core/catalog/catalog';
import type { Contribution } from '../../core/decide/decision';
import type { RememberedFit } from '../../core/rerank/remembered-fit';
import type { Seen } from '../../discovery/discover';
import { linkKey } from '../../page/link-key';

/** Which cards of the page show which products, and what speaks for them. */
export interface KnownCards {
  /** Takes up what was kept of an earlier visit. */
  remember(fits: readonly RememberedFit[]): void;
  /** Takes up what the page shows, what the catalogue holds, and a better judge of products. */
  know(catalog: Catalog, seen: readonly Seen[], fitOf: (ordinal: number) => Contribution[]): void;
  /** The product a card shows; nothing for none, and for several. */
  idOf(card: Element): string | undefined;
  /** What speaks for and against a card; nothing where it is no product that is known. */
  fitOf(card: Element): readonly Contribution[] | undefined;
  /** By what a card is known again: its product, else its first address. */
  keyOf(card: Element): string;
  /** What is worth keeping of these cards. */
  kept(cards: readonly Element[]): readonly RememberedFit[];
}

/** A catalogue larger than this is not walked for addresses: the page tells its own. */
const MOST_WALKED = 2000;

const linksIn = (card: Element): readonly string[] => {
  const inside = Array.from(card.querySelectorAll<HTMLAnchorElement>('a[href]'));
  const all = card instanceof HTMLAnchorElement ? [card, ...inside] : inside;
  return all.map(({ href }) => href);
};

export const createKnownCards = (): KnownCards => {
  const keys = new Map<string, string>();
  const ids = new Map<string, string>();
  let fitOfId: (id: string) => readonly Contribution[] | undefined = () => undefined;
  const keyOfLink = (link: string): string => {
    const key = keys.get(link) ?? linkKey(link);
    keys.set(link, key);
    return key;
  };
  const keysIn = (card: Element): readonly string[] => linksIn(card).map(keyOfLink);
  const idOf: KnownCards['idOf'] = (card) => {
    const found = new Set(keysIn(card).flatMap((key) => ids.get(key) ?? []));
    return found.size === 1 ? [...found][0] : undefined;
  };
  return {
    remember(fits) {
      const kept = new Map(fits.map(({ id, fit }) => [id, fit]));
      for (const { key, id } of fits) ids.set(key, id);
      fitOfId = (id) => kept.get(id);
    },
    know(catalog, seen, fitOf) {
      const { brought, ordinalOf } = catalog;
      for (const { id, link } of brought.length > MOST_WALKED ? [] : brought)
        ids.set(keyOfLink(link), id);
      for (const { product, element } of seen) {
        const key = keyOfLink(product.link);
        ids.set(key, product.id);
        const own = element ? keysIn(element) : [];
        // Data for search engines may give another address than the page's link does.
        if (own[0] !== undefined && !own.includes(key)) ids.set(own[0], product.id);
      }
      const found = new Map<string, readonly Contribution[]>();
      fitOfId = (id) => {
        const ordinal = ordinalOf.get(id);
        const fit = found.get(id) ?? (ordinal === undefined ? [] : fitOf(ordinal));
        found.set(id, fit);
        return fit;
      };
    },
    idOf,
    fitOf(card) {
      const id = idOf(card);
      return id === undefined ? undefined : fitOfId(id);
    },
    keyOf: (card) => idOf(card) ?? keysIn(card)[0] ?? '',
    kept: (cards) =>
      cards.flatMap((card) => {
        const id = idOf(card);
        const key = keysIn(card).find((one) => ids.get(one) === id);
        return id !== undefined && key !== undefined ? { key, id, fit: fitOfId(id) ?? [] } : [];
      }),
  };
};
