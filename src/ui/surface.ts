import type { OnFault } from '../lib/guard';
import { baseCss } from './base-css';
import { followPage } from './follow-page';
import { type Theme, wearLook } from './look';
import type { Wording } from './wording';

export interface PieceOptions {
  readonly onFault: OnFault;
  /** `auto` follows the page's own colours, not the visitor's system. */
  readonly theme: Theme;
}

/** A shadow root that a piece of ui is drawn in. */
export interface Surface {
  /** Holds what is drawn; carries language, direction and colours. */
  readonly box: HTMLElement;
  /** Takes on the page's direction and colours, as they are now. */
  wear(): void;
  /** More rules, over those there are. */
  dress(css: string): void;
  draw(): void;
  /** Called once when the piece goes. */
  readonly onRemove: (() => void)[];
  /** Empties the surface: the host's own content shows again. */
  remove(): void;
}

/**
 * Opens a surface in `host`. Only constructable sheets and CSSOM: a strict CSP and Trusted Types allow nothing
 * else. When `paint` throws it paints once more from scratch (page translators move our text nodes about), then
 * the piece is taken away.
 */
export const openSurface = (
  host: HTMLElement,
  css: string,
  { lang }: Wording,
  { onFault, theme }: PieceOptions,
  paint: (root: Element) => void,
  floating = false,
): Surface => {
  const sheet = new CSSStyleSheet();
  let worn = '';
  const dress = (rules: string) => {
    worn += rules;
    sheet.replaceSync(worn);
  };
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const box = document.createElement('div');
  dress(baseCss + css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.replaceChildren(box);
  box.className = 'box';
  box.lang = lang;
  const wear = () => wearLook(box, host, theme, floating);
  const onRemove = [followPage(wear, onFault)];
  const remove = () => {
    for (const undo of onRemove.splice(0)) undo();
    // Another piece may have taken the host over since.
    if (box.parentNode !== shadow) return;
    shadow.adoptedStyleSheets = [];
    shadow.replaceChildren(document.createElement('slot'));
  };
  const attempt = (otherwise: (error: unknown) => void): void => {
    try {
      if (!box.firstChild) box.append(document.createElement('div'));
      paint(box.firstChild as Element);
    } catch (error) {
      box.replaceChildren();
      otherwise(error);
    }
  };
  const fail = (error: unknown) => {
    onFault('ui', error);
    remove();
  };
  return {
    box,
    onRemove,
    remove,
    wear,
    dress,
    draw() {
      if (box.isConnected) attempt(() => attempt(fail));
    },
  };
};
