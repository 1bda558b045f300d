import { facetsCss } from './facets-css';
import { drawShelf } from './shelf';

/**
 * Draws a row of links in the shadow root of `host`, exactly `facetsHeight` high: a shelf whose cards are low, stand in
 * lines and have no price. What is asked about them is answered as a shelf answers. Never throws.
 */
export const drawFacets: typeof drawShelf = (host, decision, wording, actions, options) =>
  drawShelf(host, decision, wording, actions, { ...options, css: facetsCss, list: 'ways' });
