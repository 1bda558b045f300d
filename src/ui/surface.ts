import { type ComponentChild, render } from 'preact';
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
  /** Draws what `view` gives now. */
  draw(): void;
  /** Called once when the piece goes. */
  readonly onRemove: (() => void)[];
  /** Empties the surface: the host's own content shows again. */
  remove(): void;
}

/**
 * Opens a surface in `host`. Only constructable sheets and CSSOM: a strict CSP and Trusted Types allow nothing
 * else. A view that throws is drawn once more from scratch (page translators move our text nodes about), then
 * the piece is taken away.
 */
export const openSurface = (
  host: HTMLElement,
  css: string,
  { lang }: Wording,
  { onFault, theme }: PieceOptions,
  view: () => ComponentChild,
  floating = false,
): Surface => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(baseCss + css);
  const make = (name: string): HTMLElement => host.ownerDocument.createElement(name);
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  const box = make('div');
  shadow.replaceChildren(box);
  box.className = 'box';
  box.lang = lang;
  const wear = () => {
    box.dir = getComputedStyle(host).direction;
    wearLook(box, host, theme, floating);
  };
  const onRemove = [followPage(wear, onFault)];
  const remove = () => {
    for (const undo of onRemove.splice(0)) undo();
    // Another piece may have taken the host over since.
    if (box.parentNode !== shadow) return;
    shadow.adoptedStyleSheets = [];
    shadow.replaceChildren(make('slot'));
  };
  const attempt = (): unknown => {
    try {
      if (!box.firstChild) box.append(make('div'));
      render(view(), box.firstChild as Element);
      return undefined;
    } catch (error) {
      box.replaceChildren();
      return error;
    }
  };
  return {
    box,
    onRemove,
    remove,
    wear,
    draw() {
      const fault = box.isConnected && attempt() && attempt();
      if (!fault) return;
      onFault('ui', fault);
      remove();
    },
  };
};
