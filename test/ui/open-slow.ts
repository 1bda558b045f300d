import { userEvent } from 'vitest/browser';
import { drawShelf } from '../../src/ui/shelf';
import { inside, place, touch } from './on-page';
import { options } from './open-shelf';
import { alive, shelf, shelfNotes, tenItems, wording } from './samples';

/** A shelf whose second chunk comes when the test lets it come. */
export const openSlow = (more = {}) => {
  const host = place(900);
  const { notes, actions } = shelfNotes();
  let loads = 0;
  let come = () => {};
  let fail = () => {};
  const slow = () => {
    loads += 1;
    return new Promise<Awaited<ReturnType<typeof alive>>>((resolve, reject) => {
      come = () => resolve(alive());
      fail = () => reject(new TypeError('Failed to fetch dynamically imported module'));
    });
  };
  const drawn = drawShelf(
    host,
    shelf(tenItems),
    wording,
    { ...actions, ...more },
    { ...options, alive: slow },
  );
  const root = host.shadowRoot as ShadowRoot;
  return {
    host,
    root,
    notes,
    drawn,
    loads: () => loads,
    answer: () => come(),
    come: async () => {
      come();
      await touch(host);
    },
    fail: () => fail(),
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
  };
};

/** Everything a visitor can see or operate of a shelf. */
export const drawnIn = (root: ShadowRoot) => inside(root.host, 'section').outerHTML;

/** Takes the mouse off whatever the test before pointed at. */
export const pointElsewhere = async (): Promise<void> => {
  const corner = document.createElement('div');
  corner.style.cssText = 'position:fixed;right:0;bottom:0;width:9px;height:9px';
  document.body.append(corner);
  await userEvent.hover(corner);
  corner.remove();
};
