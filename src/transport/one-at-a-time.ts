/** A place to keep a lease where the browser has no locks; see `holdLease`. */
export interface LeasePlace {
  read(): Promise<unknown>;
  write(lease: Lease): Promise<unknown>;
}

interface Lease {
  readonly owner: string;
  /** ms since 1970, by the real clock. */
  readonly until: number;
}

const LEASE_MS = 10_000;
const RENEW_MS = 4_000;

const untilOf = (lease: unknown, mine: string): number => {
  const { owner, until } = (lease ?? {}) as Partial<Lease>;
  return owner === mine || typeof until !== 'number' ? 0 : until;
};

/**
 * Without locks: whoever writes a lease and still finds it there a moment later works until it is given up. Two may
 * work at once for a moment when clocks jump; the receiver drops what comes twice.
 */
const holdLease = (place: LeasePlace, owner: string, start: () => () => void): (() => void) => {
  let stopWork: (() => void) | undefined;
  const tend = async (): Promise<void> => {
    const free = untilOf(await place.read(), owner) < Date.now();
    if (!free) {
      stopWork?.();
      stopWork = undefined;
      return;
    }
    await place.write({ owner, until: Date.now() + LEASE_MS });
    stopWork ??= untilOf(await place.read(), owner) === 0 ? start() : undefined;
  };
  void tend();
  const timer = setInterval(() => void tend(), RENEW_MS);
  return () => {
    clearInterval(timer);
    stopWork?.();
    void place.write({ owner, until: 0 });
  };
};

/**
 * Lets one tab of this shop work at a time; when it ends or dies the next takes over. `start` returns what stops the
 * work. Returns the end of waiting and working.
 */
export const oneAtATime = (
  { locks }: Pick<Navigator, 'locks'> | { readonly locks?: undefined },
  name: string,
  place: LeasePlace,
  owner: string,
  start: () => () => void,
): (() => void) => {
  if (!locks) return holdLease(place, owner, start);
  const ended = new AbortController();
  locks
    .request(name, { signal: ended.signal }, () => {
      const stopWork = start();
      return new Promise<void>((release) => {
        const stop = (): void => {
          stopWork();
          release();
        };
        if (ended.signal.aborted) stop();
        else ended.signal.addEventListener('abort', stop);
      });
    })
    // Given up while waiting.
    .catch(() => undefined);
  return () => ended.abort();
};
