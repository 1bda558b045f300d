import { followNavigation } from '../../page/navigation';

/** The life of the page as everyone in it may follow it. */
export interface PageLife {
  /** Calls back now and at every further page of a single-page shop. */
  onPage(opened: () => void): void;
  /** Calls back before a page of a single-page shop is left, and whenever the page is hidden. */
  onLeave(left: () => void): void;
  /** Listens passively until the end, or until the returned undo is called. */
  listen(target: EventTarget, name: string, listener: (event: Event) => void): () => void;
  end(): void;
}

const run = (all: readonly (() => void)[]): void => {
  for (const one of all) one();
};

/**
 * Follows a page from opening to leaving. `pagehide` is an opportunity, never trusted; there is no `unload`, so that
 * the page stays fit for the back-forward cache. Every callback is expected to be guarded by whoever gives it.
 */
export const createPageLife = (
  page: Window,
  guarded: <Args extends unknown[]>(run: (...args: Args) => void) => (...args: Args) => void,
): PageLife => {
  const openers: (() => void)[] = [];
  const leavers: (() => void)[] = [];
  const undo: (() => void)[] = [];
  let ended = false;

  const listen: PageLife['listen'] = (target, name, listener) => {
    // What was still loading at the end comes too late.
    if (ended) return () => undefined;
    const safe = guarded(listener);
    const options = { passive: true, capture: true };
    target.addEventListener(name, safe, options);
    const stop = (): void => target.removeEventListener(name, safe, options);
    undo.push(stop);
    return stop;
  };
  undo.push(
    followNavigation(page, () => {
      run(leavers);
      run(openers);
    }),
  );
  listen(page.document, 'visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') run(leavers);
  });
  // Safari fires pagehide but not visibilitychange when a link opens in the same tab; listen to both.
  listen(page, 'pagehide', () => run(leavers));
  // A page that comes back out of the back-forward cache is seen again.
  listen(page, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) run(openers);
  });
  return {
    onPage(opened) {
      if (ended) return;
      const safe = guarded(opened);
      openers.push(safe);
      safe();
    },
    onLeave(left) {
      leavers.push(guarded(left));
    },
    listen,
    end() {
      ended = true;
      run(undo);
      openers.length = leavers.length = 0;
    },
  };
};
