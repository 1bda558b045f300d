/** Gathers what comes in bursts and writes it together. */
export interface Batcher<Item, Result> {
  /** Resolves with the result of the write that took the item along. */
  add(item: Item): Promise<Result>;
  /** Writes now what waits. */
  flush(): Promise<Result | undefined>;
  waiting(): number;
}

/**
 * Writes at most `delayMs` after the first item, or as soon as `most` wait. Writes follow one another, so that the
 * log keeps the order of events.
 */
export const createBatcher = <Item, Result>(
  write: (items: readonly Item[]) => Promise<Result>,
  { delayMs, most }: { readonly delayMs: number; readonly most: number },
): Batcher<Item, Result> => {
  let items: Item[] = [];
  let next: Promise<Result> | undefined;
  let release: (() => void) | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const flush = (): Promise<Result | undefined> => {
    release?.();
    return next ?? Promise.resolve(undefined);
  };
  return {
    add(item) {
      items.push(item);
      if (!next) {
        const due = new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, delayMs);
          release = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        const before = last;
        next = due.then(() => {
          // What is added while we wait for the write before goes along.
          return before.then(() => {
            const batch = items;
            items = [];
            next = release = undefined;
            return write(batch);
          });
        });
        last = next.catch(() => undefined);
      }
      const mine = next;
      if (items.length >= most) void flush();
      return mine;
    },
    flush,
    waiting: () => items.length,
  };
};
