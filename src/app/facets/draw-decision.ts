import type { FacetsDecision, ShelfDecision } from '../../core/decide/decision';
import { reserve } from '../../page/reserve';
import { drawFacets } from '../../ui/draw-facets';
import { facetsHeight } from '../../ui/facets-height';
import type { DrawnShelf } from '../../ui/shelf';
import type { ShelfActions } from '../../ui/shelf-actions';
import type { EnginePorts } from '../engine-ports';
import { rowOfLinks } from './row-of-links';

/** A click is told as the choice of a facet, which it is; an impression in GA4 is one of products, and is not told. */
const actionsOf = (
  { placement, strategy, propensity }: FacetsDecision,
  observe: EnginePorts['observe'],
): ShelfActions => ({
  shown() {},
  opened: ({ product }) =>
    observe('filter', {
      facet: product.id,
      placement,
      strategy,
      ...(propensity !== undefined && { propensity }),
    }),
  disliked: ({ product }) => observe('prefer', { facet: product.id, method: 'less', placement }),
  undone: ({ product }) => observe('prefer', { facet: product.id, method: 'neutral', placement }),
});

/** As many of them as have room where they stand, the best first. */
const fitting = (element: HTMLElement, { facets, ...decision }: FacetsDecision): FacetsDecision => {
  const fits = (count: number): boolean =>
    reserve(element, facetsHeight(element.clientWidth, count));
  let count = facets.length;
  while (count > 1 && !fits(count)) count -= 1;
  return { ...decision, facets: facets.slice(0, count) };
};

/**
 * Draws a row of links in the page's words. Nothing where there is no room for it without moving what the visitor reads:
 * this page goes without.
 */
export const drawDecision = async (
  element: HTMLElement,
  decision: ShelfDecision,
  {
    settings,
    wording,
    observe,
    announce,
    chunks,
    onFault,
  }: Pick<EnginePorts, 'settings' | 'wording' | 'observe' | 'announce' | 'chunks' | 'onFault'>,
): Promise<DrawnShelf | undefined> => {
  if (decision.kind !== 'facets') return undefined;
  const height = facetsHeight(element.clientWidth, decision.facets.length);
  if (!reserve(element, height)) return undefined;
  const [{ lang, texts }, detail] = await Promise.all([wording('shelf'), wording('detail')]);
  const drawn = drawFacets(
    element,
    rowOfLinks(decision),
    { lang, texts: { ...texts, ...detail.texts } },
    actionsOf(decision, observe),
    { headingLevel: 2, theme: settings().theme, alive: chunks.alive, onFault },
  );
  announce('shelf', decision);
  return {
    remove: drawn.remove,
    update(next) {
      if (next.kind !== 'facets') return;
      drawn.update(rowOfLinks(fitting(element, next)));
      announce('shelf', next);
    },
  };
};
