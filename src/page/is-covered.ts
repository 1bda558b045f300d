import { parentOf } from '../lib/parent-of';

const MODAL = '[role=dialog],[role=alertdialog],[aria-modal=true],dialog[open]';

/** Whether a modal, preloader or newsletter box of the page's own covers the middle of the screen. */
export const isCovered = (page: Window): boolean => {
  const { document, innerWidth, innerHeight } = page;
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (let up = middle; up && up !== document.body; up = parentOf(up)) {
    if (up.matches(MODAL)) return true;
    if (page.getComputedStyle(up).position !== 'fixed') continue;
    const { width, height } = up.getBoundingClientRect();
    if (width * height > 0.3 * innerWidth * innerHeight) return true;
  }
  return false;
};

/** Whether the visitor is writing in a field. */
export const isTyping = ({ activeElement }: Document): boolean =>
  activeElement instanceof HTMLElement &&
  (activeElement.isContentEditable ||
    activeElement.matches(
      'textarea,select,input:not([type=button],[type=submit],[type=checkbox],[type=radio])',
    ));
