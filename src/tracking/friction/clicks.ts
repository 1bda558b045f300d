import type { TellTrouble } from './trouble';

/** So many clicks on one spot, within so long, that changed next to nothing. */
const RAGE_CLICKS = 4;
const RAGE_MS = 2000;
const RAGE_CHANGES = 2;
const SPOT_PX = 30;
/** What has answered by then was alive. */
const ANSWER_MS = 1000;
const CONTROLS = 'a[href],button,[role="button"]';

interface Click {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** Changes of the page up to then. */
  readonly changes: number;
}

/** A link that leads away and a form that is sent may take their time: they answer with another page. */
const leadsAway = (control: Element, page: Window): boolean =>
  control instanceof HTMLAnchorElement
    ? control.target !== '' || control.href.split('#')[0] !== page.location.href.split('#')[0]
    : control instanceof HTMLButtonElement && control.type === 'submit' && control.form !== null;

/**
 * Notices clicks that are repeated in anger, and controls that answer with nothing: no change of the page, no other
 * address, no scrolling. The page is watched for a moment after a click alone.
 */
export const watchClicks = (
  page: Window,
  listen: (target: EventTarget, name: string, listener: (event: Event) => void) => unknown,
  tell: TellTrouble,
): (() => void) => {
  const { document } = page;
  let changes = 0;
  let recent: readonly Click[] = [];
  let rest: ReturnType<typeof setTimeout> | undefined;
  const count = (): void => {
    changes += 1;
  };
  const watch = new MutationObserver(count);
  for (const name of ['scroll', 'focusin', 'toggle', 'play']) listen(document, name, count);

  const raging = ({ clientX: x, clientY: y, timeStamp: at }: MouseEvent): void => {
    const isHere = (one: Click): boolean =>
      at - one.at < RAGE_MS && Math.hypot(one.x - x, one.y - y) < SPOT_PX;
    recent = [...recent.filter(isHere), { x, y, at, changes }];
    const [first] = recent;
    if (!first || recent.length < RAGE_CLICKS) return;
    if (changes - first.changes <= RAGE_CHANGES) tell('rage-click');
    recent = [];
  };
  const click = (event: Event): void => {
    // What is in a shadow root changes where we do not see it.
    if (!(event instanceof MouseEvent) || event.composedPath()[0] !== event.target) return;
    watch.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    clearTimeout(rest);
    rest = setTimeout(() => watch.disconnect(), RAGE_MS);
    raging(event);
    const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
    const before = changes;
    const address = page.location.href;
    if (!control || control.matches(':disabled')) return;
    setTimeout(() => {
      const answered = changes !== before || page.location.href !== address;
      const leaves = leadsAway(control, page) && !event.defaultPrevented;
      if (!answered && !leaves && document.visibilityState === 'visible') tell('dead-click');
    }, ANSWER_MS);
  };
  listen(document, 'click', click);
  return () => {
    clearTimeout(rest);
    watch.disconnect();
  };
};
