import { changeValue } from '../../storage/change-value';
import { oneAtATime } from '../../transport/one-at-a-time';
import type { PageLife } from '../entry/page-life';
import type { Memory } from '../memory/open-memory';

interface FrontPorts extends Pick<PageLife, 'listen'> {
  readonly page: Window;
  readonly memory: Pick<Memory, 'name' | 'door'>;
  newId(): string;
}

/**
 * Does a work while this tab is in front of somebody and no other tab of the shop does: one in the background is slowed
 * down by the browser. Returns the end of it.
 * @param begin takes up the work; returns what ends it, which settles when what was under way has ended.
 * @param leaving the page is hidden, and may not come back.
 */
export const whileInFront = (
  { page, memory, listen, newId }: FrontPorts,
  begin: () => () => Promise<unknown>,
  leaving: () => void,
): (() => void) => {
  const { document } = page;
  const { door, name } = memory;
  let leave: ReturnType<typeof oneAtATime> | undefined;
  let left: typeof leave;
  const place = {
    async take(lease: unknown, isFree: (found: unknown) => boolean): Promise<boolean> {
      const taken = await changeValue(door, 'lease', (found) =>
        isFree(found) ? { value: lease, answer: true } : undefined,
      );
      return taken.ok && taken.value === true;
    },
  };
  const compete = (): void => {
    if (document.visibilityState === 'hidden') return;
    leave ??= oneAtATime(page.navigator, `${name}-sender`, place, newId(), begin);
  };
  const yieldPlace = (): void => {
    leave?.();
    left = leave ?? left;
    leave = undefined;
  };
  const undo = [
    listen(document, 'visibilitychange', () => {
      if (document.visibilityState !== 'hidden') {
        compete();
        return;
      }
      // What hurries has begun before the place is given up.
      leaving();
      yieldPlace();
    }),
    // A page that is kept for the way back must not hold the place meanwhile.
    listen(page, 'pagehide', () => {
      yieldPlace();
      left?.('at once');
    }),
    listen(page, 'pageshow', compete),
  ];
  compete();
  return () => {
    for (const one of undo) one();
    yieldPlace();
  };
};
