/** What plays, loads or lives on its own: it begins anew when it is moved. Places of ours, and lists within a list. */
const ALIVE =
  'video,audio,iframe,object,embed,[data-birebir-rerank],[data-birebir-placement],[data-birebir-greeting]';

/** Whether a box of the page's may change its place unnoticed: nothing in it has the focus, is selected, or lives. */
export const isAtRest = (box: Element): boolean => {
  const { activeElement, body } = box.ownerDocument;
  if (activeElement && activeElement !== body && box.contains(activeElement)) return false;
  const selection = box.ownerDocument.getSelection();
  if (selection && !selection.isCollapsed && selection.containsNode(box, true)) return false;
  if (box.matches(ALIVE) || box.querySelector(ALIVE)) return false;
  const within = Array.from(box.querySelectorAll('*'));
  // A custom element hears of every move.
  return ![box, ...within].some(({ localName }) => localName.includes('-'));
};
