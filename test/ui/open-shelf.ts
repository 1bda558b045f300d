import { afterEach, beforeAll, expect } from 'vitest';
import { page } from 'vitest/browser';
import type { ShelfItem } from '../../src/core/decide/decision';
import { type DrawnShelf, drawShelf } from '../../src/ui/shelf';
import { place, touch } from './on-page';
import { alive, shelf, shelfNotes, tenItems, wording } from './samples';

/** Faults that the shelves of a test reported; a test that expects some takes them out. */
export const faults: unknown[] = [];

export const options = {
  headingLevel: 3,
  theme: 'auto',
  alive,
  onFault: (_where: string, error: unknown) => void faults.push(error),
} as const;

/** A drawn shelf and how to look at it. */
export interface OpenShelf {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly notes: unknown[][];
  readonly drawn: DrawnShelf;
  all(selector: string): HTMLElement[];
}

export const openShelf = (items: readonly ShelfItem[] = tenItems, more = {}): OpenShelf => {
  const host = place(900);
  const { notes, actions } = shelfNotes();
  const drawn = drawShelf(host, shelf(items), wording, { ...actions, ...more }, options);
  const root = host.shadowRoot as ShadowRoot;
  return {
    host,
    root,
    notes,
    drawn,
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
  };
};

/** A shelf that the visitor has pointed at. */
export const openTouched = async (...what: Parameters<typeof openShelf>): Promise<OpenShelf> => {
  const opened = openShelf(...what);
  await touch(opened.host);
  return opened;
};

/** Every test gets an empty desktop page and must leave no fault behind. */
export const onDesktop = (): void => {
  beforeAll(() => page.viewport(1280, 800));
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.dir = '';
    document.adoptedStyleSheets = [];
    expect(faults.splice(0)).toEqual([]);
  });
};
