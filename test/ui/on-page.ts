import { vi } from 'vitest';

/** An empty host for a piece, so many px wide. */
export const place = (widthPx: number): HTMLElement => {
  const host = document.createElement('div');
  host.style.width = `${widthPx}px`;
  document.body.append(host);
  return host;
};

/** What a visitor sees of a piece: the element its host's shadow root holds. */
export const inside = <Found extends Element = HTMLElement>(
  host: Element | null,
  selector: string,
): Found => {
  const found = host?.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is drawn for ${selector}`);
  return found;
};

/** The card that floats over the page, when it has arrived. */
export const floating = (): Element | null => {
  const host = [...document.body.children].find((element) => element.shadowRoot);
  for (const animation of host?.shadowRoot?.getAnimations() ?? []) animation.finish();
  return host ?? null;
};

/** The owner's own words in a host, when they can be seen. */
export const shownWords = (host: HTMLElement): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count
  host.innerText;

/** Points at a drawn shelf, and waits until it has come alive. */
export const touch = async (host: HTMLElement): Promise<void> => {
  inside(host, 'section').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await vi.waitUntil(() => host.shadowRoot?.querySelector('[role=status] span'), { interval: 5 });
};

export const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
