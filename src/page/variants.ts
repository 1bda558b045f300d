import { canGrow } from './reserve';

type Words = Readonly<Record<string, unknown>>;

/** The owner's own markup, shown to some and not to others. */
export interface Variants {
  /** @param facts what is known of the visitor; `segments` are the ids of the segments they are in. */
  show(facts: Words): void;
  stop(): void;
}

const has = (fact: unknown, value: string): boolean =>
  Array.isArray(fact) ? fact.includes(value) : String(fact) === value;

/**
 * `vip` is a segment, `tier:gold` any other word that is known of a visitor; `!vip` is everybody else. Of several,
 * one is enough.
 */
const isMeant = (when: string, facts: Words): boolean =>
  when.split(/[\s,]+/).some((word) => {
    const [, not, kind = 'segments', value = ''] = /^(!?)(?:(\w+):)?(.*)$/.exec(word) ?? [];
    return value !== '' && has(facts[kind], value) === !not;
  });

/**
 * Shows and hides elements with `data-birebir-when`, all of one parent together. What would move something in sight
 * waits until its place has left the screen.
 */
export const createVariants = (page: Window): Variants => {
  const waiting = new Map<Element, IntersectionObserver>();
  const stopWaiting = (parent: Element): void => {
    waiting.get(parent)?.disconnect();
    waiting.delete(parent);
  };

  const change = (parent: HTMLElement, hidden: ReadonlyMap<HTMLElement, boolean>): boolean => {
    const place = (): string => {
      const { height, width } = parent.getBoundingClientRect();
      return `${height} ${width}`;
    };
    const free = canGrow(parent);
    const before = place();
    const flip = (back: boolean): void => {
      for (const [element, isHidden] of hidden) element.hidden = isHidden !== back;
    };
    flip(false);
    if (free || place() === before) return true;
    flip(true);
    return false;
  };

  return {
    show(facts) {
      const parents = new Map<HTMLElement, Map<HTMLElement, boolean>>();
      for (const element of page.document.querySelectorAll<HTMLElement>('[data-birebir-when]')) {
        const hidden = !isMeant(element.dataset['birebirWhen'] ?? '', facts);
        const parent = element.parentElement;
        if (!parent || element.hidden === hidden) continue;
        parents.set(parent, (parents.get(parent) ?? new Map()).set(element, hidden));
      }
      for (const parent of [...waiting.keys()]) stopWaiting(parent);
      for (const [parent, hidden] of parents) {
        if (change(parent, hidden)) continue;
        const observer = new IntersectionObserver(() => {
          if (change(parent, hidden)) stopWaiting(parent);
        });
        waiting.set(parent, observer);
        observer.observe(parent);
      }
    },
    stop() {
      for (const parent of [...waiting.keys()]) stopWaiting(parent);
    },
  };
};
