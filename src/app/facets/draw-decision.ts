import type { FacetsDecision, ShelfDecision, ShelfItem } from '../../core/decide/decision';
import { reserve } from '../../page/reserve';
import { drawFacets } from '../../ui/draw-facets';
import { facetsHeight } from '../../ui/facets-height';
import type { DrawnShelf } from '../../ui/shelf';
import type { ShelfActions } from '../../ui/shelf-actions';
import type { EnginePorts } from '../engine-ports';
import { pageWords, type WordPorts } from '../words/page-words';
import { rowOfLinks } from './row-of-links';

/**
 * A click is told as the choice of a facet, which it is; an impression in GA4 is one of products, and is not told.
 * @param current what the row shows by then.
 */
const actionsOf = (
  current: () => FacetsDecision,
  observe: EnginePorts['observe'],
): ShelfActions => {
  const tell =
    (name: 'filter' | 'prefer', method?: 'less' | 'neutral') =>
    ({ product }: ShelfItem): void => {
      const { placement, strategy, propensity } = current();
      observe(name, {
        facet: product.id,
        placement,
        strategy,
        ...(propensity !== undefined && { propensity }),
        ...(method && { method }),
      });
    };
  return {
    shown() {},
    opened: tell('filter'),
    disliked: tell('prefer', 'less'),
    undone: tell('prefer', 'neutral'),
  };
};

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
  ports: WordPorts & Pick<EnginePorts, 'observe' | 'announce' | 'onFault'>,
): Promise<DrawnShelf | undefined> => {
  if (decision.kind !== 'facets') return undefined;
  const height = facetsHeight(element.clientWidth, decision.facets.length);
  if (!reserve(element, height)) return undefined;
  const { settings, observe, announce, chunks, onFault } = ports;
  const [{ lang, texts }, detail] = await Promise.all([
    pageWords('shelf', ports),
    pageWords('detail', ports),
  ]);
  let current = decision;
  const drawn = drawFacets(
    element,
    rowOfLinks(decision),
    { lang, texts: { ...texts, ...detail.texts } },
    actionsOf(() => current, observe),
    { headingLevel: 2, theme: settings().theme, alive: chunks.alive, onFault },
  );
  announce('shelf', decision);
  return {
    remove: drawn.remove,
    update(next) {
      if (next.kind !== 'facets') return;
      current = next;
      drawn.update(rowOfLinks(fitting(element, next)));
      announce('shelf', next);
    },
  };
};
