/** What frameworks write into markup that the server drew and that they take over in the browser. */
const SERVER_DRAWN =
  '#__next,#__nuxt,[data-reactroot],[data-server-rendered],[ngh],[ng-server-context],astro-island[ssr]';
/** How a node looks that has been taken over: React, Vue, Svelte and Angular each leave a mark of their own. */
const TAKEN_OVER = /^__(reactFiber|reactProps|vue|svelte|ngContext)/;

const isTakenOver = (node: Element | null): boolean =>
  node !== null && Object.keys(node).some((key) => TAKEN_OVER.test(key));

/**
 * Whether a framework may still compare this list with what the server drew: until it has, a card in another place
 * would be a mismatch, and the whole page drawn anew.
 * Source: https://react.dev/reference/react-dom/client/hydrateRoot
 */
export const isHydrating = (list: Element): boolean => {
  if (!list.closest(SERVER_DRAWN)) return false;
  if (isTakenOver(list.firstElementChild)) return false;
  // Vue marks only where it was mounted.
  for (let up: Element | null = list; up; up = up.parentElement) {
    if (isTakenOver(up)) return false;
  }
  return true;
};
