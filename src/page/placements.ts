/** An element the owner made for us, and what its attributes say. */
export interface FoundPlacement {
  readonly id: string;
  readonly kind: 'shelf' | 'greeting';
  readonly element: HTMLElement;
  readonly strategies?: readonly string[];
  readonly limit?: number;
  readonly heading?: string;
}

const SELECTOR = '[data-birebir-placement],birebir-shelf,[data-birebir-greeting],birebir-greeting';

const read = (element: HTMLElement, name: string): string =>
  element.getAttribute(`data-birebir-${name}`) ?? element.getAttribute(name) ?? '';

/** Finds every placement of the owner's, in the order of the page; the second of the same name is left alone. */
export const findPlacements = (root: ParentNode): readonly FoundPlacement[] => {
  const ids = new Set<string>();
  const found: FoundPlacement[] = [];
  for (const element of Array.prototype.slice.call(
    root.querySelectorAll(SELECTOR),
  ) as HTMLElement[]) {
    const kind = element.matches('birebir-greeting,[data-birebir-greeting]') ? 'greeting' : 'shelf';
    const id = read(element, 'placement') || element.id || kind;
    if (ids.has(id)) continue;
    ids.add(id);
    const strategies = read(element, 'strategy')
      .split(/[\s,]+/)
      .filter(Boolean);
    const limit = Number(read(element, 'limit'));
    const heading = read(element, 'heading');
    found.push({
      id,
      kind,
      element,
      ...(strategies.length > 0 && { strategies }),
      ...(limit > 0 && { limit }),
      ...(heading && { heading }),
    });
  }
  return found;
};
