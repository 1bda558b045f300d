import type { Catalog } from '../../core/catalog/catalog';
import type { Contribution, ShelfItem } from '../../core/decide/decision';
import type { Explanation } from '../../core/decide/explain';
import { shownProduct } from '../../core/decide/shelf-item';
import type { Text } from '../../core/decide/text';
import type { CardInPlace } from '../../page/owner-list';

/** Why a card stands where it stands: what spoke for it most, else the owner. */
const becauseOf = (contributions: readonly Contribution[]): Text => {
  const [top] = contributions
    .filter(({ name, value }) => value > 0 && /^(category|brand|price|looked-at)\b/.test(name))
    .sort((a, b) => b.value - a.value);
  if (!top) return { id: 'because.order' };
  if (top.name === 'looked-at') return { id: 'because.viewed' };
  const [kind = '', value = ''] = top.name.split(':');
  return { id: `because.${kind}`, values: { [kind]: value } };
};

/** The cards of a list as they stand, each with what went into its score. Exact: the scores are the sums of it. */
export const explainList = (
  id: string,
  cards: readonly CardInPlace[],
  catalog: Catalog,
  idOf: (card: Element) => string | undefined,
): Explanation => ({
  placement: id,
  strategy: 'rerank',
  because: { id: 'because.rerank' },
  chosen: cards.flatMap(({ card, ranked: { score, contributions } }): ShelfItem[] => {
    const product = catalog.products[catalog.ordinalOf.get(idOf(card) ?? '') ?? -1];
    const because = becauseOf(contributions);
    return product ? [{ product: shownProduct(product), score, contributions, because }] : [];
  }),
  attempts: [],
});
