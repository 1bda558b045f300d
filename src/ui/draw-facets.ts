import { facetsCss } from './facets-css';
import { drawShelf } from './shelf';

/**
 * Draws a row of links in the shadow root of `host`, exactly `facetsHeight` high: a shelf whose cards are low, stand in
 * lines and have no price. What is asked about them is answered as a shelf answers. Never throws.
 */
export const drawFacets: typeof drawShelf = (host, ...what) => {
  const drawn = drawShelf(host, ...what);
  const root = host.shadowRoot;
  const box = root?.querySelector('.box');
  // Where the shelf could not be drawn there is nothing to dress.
  if (root && box) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(facetsCss);
    // Over those of the shelf, which go with it.
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    box.classList.add('ways');
  }
  return drawn;
};
