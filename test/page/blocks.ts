import { afterEach } from 'vitest';

/** A block of the host's page, so many px high. */
export const block = (
  heightPx: number,
  name = 'div',
  parent: Element = document.body,
): HTMLElement => {
  const element = document.createElement(name);
  element.style.cssText = `height:${heightPx}px;margin:0`;
  element.textContent = `${name} of ${heightPx}`;
  parent.append(element);
  return element;
};

/** Where everything that can be seen stands now. */
export const inSight = (): string =>
  JSON.stringify(
    [...document.body.querySelectorAll('*')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(
        ({ element, box }) =>
          box.height > 0 && box.top < innerHeight && !element.closest('[data-birebir-placement]'),
      )
      .map(({ element, box }) => [element.textContent?.slice(0, 20), box.left, box.top, box.width]),
  );

afterEach(() => {
  document.body.replaceChildren();
  document.body.style.cssText = '';
  document.documentElement.style.cssText = '';
  scrollTo(0, 0);
});
