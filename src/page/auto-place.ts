/**
 * Makes a place for a shelf on a page that nobody prepared, where making it moves nothing in sight: right after
 * `after`, else before the footer, and only below the screen; else at the very end of the page.
 */
export const openAutoPlace = (
  document: Document,
  id: string,
  after: Element | undefined,
  heightAt: (width: number) => number,
): HTMLElement | undefined => {
  const page = document.defaultView;
  const { body } = document;
  // A page of frames has a frameset for a body, where nothing can be shown.
  if (!page || body?.localName !== 'body') return undefined;
  const footers = document.querySelectorAll('footer,[role=contentinfo],[id*="footer" i]');
  const footer = Array.prototype.slice.call(footers).pop() as Element | undefined;
  const outer = after?.closest('main > *, body > *') ?? after;
  const candidates: readonly (Element | null | undefined)[] = [
    outer?.nextElementSibling,
    footer?.closest('body > *') ?? footer,
  ];
  const point = candidates.find(
    (next) => next?.parentElement && next.getBoundingClientRect().top >= page.innerHeight,
  );
  // In a stretched page a new last child moves the others.
  const stretched = /flex|grid/.test(page.getComputedStyle(body).display);
  // A footer that sticks to the end of the page moves with it.
  const sticks = footer && /absolute|fixed/.test(page.getComputedStyle(footer).position);
  if (!point && (stretched || sticks)) return undefined;

  const place = document.createElement('div');
  place.setAttribute('data-birebir-placement', id);
  const model = after ?? document.querySelector('main,[role=main],h1')?.closest('body > *');
  const width = Math.min(
    1280,
    model?.getBoundingClientRect().width || body.clientWidth,
    body.clientWidth - 32,
  );
  const style: Readonly<Record<string, string>> = {
    display: 'block',
    'box-sizing': 'border-box',
    width: `${width}px`,
    'max-width': 'calc(100% - 32px)',
    margin: '32px auto',
    clear: 'both',
    'min-height': `${heightAt(width)}px`,
  };
  for (const name of Object.keys(style)) place.style.setProperty(name, style[name] ?? '');
  if (point?.parentElement) point.parentElement.insertBefore(place, point);
  else body.appendChild(place);
  return place;
};
