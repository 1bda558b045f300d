import type { EventItem } from '../core/events/event-fields';

/** Words on buttons that put something into the cart, in Turkish, English and German. */
const ADD = /add to (cart|bag|basket)|sepete (ekle|at)|in den (warenkorb|einkaufswagen)/i;
/** A shop that tells of it by itself does so within this time. */
const TOLD_WITHIN_MS = 2_500;

interface CartClickPorts {
  emit(name: 'add_to_cart', data: { readonly items: readonly EventItem[] }): void;
  listen(target: EventTarget, name: string, listener: (event: Event) => void): () => void;
  /** How often the page has told of something put into the cart. */
  timesTold(): number;
}

/**
 * Notices that something was put into the cart on a page that does not say so: a click on a button that says it,
 * inside the product it belongs to. `itemAt` names that product. Returns its undo.
 */
export const trackCartClicks = (
  document: Document,
  itemAt: (element: Element) => EventItem | undefined,
  { emit, listen, timesTold }: CartClickPorts,
): (() => void) =>
  listen(document, 'click', ({ target }) => {
    const control = (target as Element | null)?.closest?.('button,a,input,[role=button]');
    if (!control) return;
    const label = control.getAttribute('aria-label') ?? control.getAttribute('value') ?? '';
    if (!ADD.test(`${control.textContent ?? ''} ${label}`)) return;
    const item = itemAt(control);
    const before = timesTold();
    setTimeout(() => {
      if (item && timesTold() === before)
        emit('add_to_cart', { items: [{ ...item, quantity: 1 }] });
    }, TOLD_WITHIN_MS);
  });
