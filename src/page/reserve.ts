/**
 * Whether an element may become `height` px tall without moving anything the visitor sees: it has the room already,
 * nothing has been painted yet, or it lies below the screen.
 */
export const canGrow = (element: HTMLElement, height: number): boolean => {
  const box = element.getBoundingClientRect();
  if (box.height >= height - 1) return true;
  const page = element.ownerDocument.defaultView;
  if (!page) return false;
  return page.performance.getEntriesByType('paint').length === 0 || box.top >= page.innerHeight;
};

/** Keeps the room for what will be drawn, if that moves nothing in sight. */
export const reserve = (element: HTMLElement, height: number): boolean => {
  if (!canGrow(element, height)) return false;
  element.style.setProperty('display', 'block');
  element.style.setProperty('min-height', `${height}px`);
  return true;
};
