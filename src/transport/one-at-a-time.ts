/** A place to keep a lease where the browser has no locks; see `holdLease`. */
export interface LeasePlace {
  /** Puts a lease there where `isFree` says so of what is there, in one step; whether it did. */
  take(lease: Lease, isFree: (found: unknown) => boolean): Promise<boolean>;
}

interface Lease {
  readonly owner: string;
  /** ms since 1970, by the real clock. */
  readonly until: number;
}

/** Takes up the work; returns what ends it, which settles when what was under way has ended. */
type Start = () => () => Promise<unknown>;

const LEASE_MS = 10_000;
const RENEW_MS = 4_000;

const isFreeFor =
  (owner: string) =>
  (found: unknown): boolean => {
    const lease = (found ?? {}) as Partial<Lease>;
    const left = typeof lease.until === 'number' ? lease.until - Date.now() : 0;
    // One of the far future was written by a clock that was wrong.
    return lease.owner === owner || !(left > 0 && left <= LEASE_MS);
  };

/** Without locks: whoever holds the lease works, and renews it until the end; who dies loses it by its age. */
const holdLease = (place: LeasePlace, owner: string, start: Start): (() => void) => {
  let stopWork: (() => Promise<unknown>) | undefined;
  let over = false;
  const isFree = isFreeFor(owner);
  const give = (): void => void place.take({ owner, until: 0 }, isFree);
  const tend = async (): Promise<void> => {
    const mine = await place.take({ owner, until: Date.now() + LEASE_MS }, isFree);
    if (over) {
      if (mine && !stopWork) give();
    } else if (mine) stopWork ??= start();
    else {
      void stopWork?.();
      stopWork = undefined;
    }
  };
  void tend();
  const timer = setInterval(() => void tend(), RENEW_MS);
  return () => {
    over = true;
    clearInterval(timer);
    void stopWork?.().then(give);
  };
};

/**
 * Lets one tab of this shop work at a time; when it ends or dies the next takes over. Returns the end of waiting and
 * working: the place is given up when what was under way has ended, or at once where the page is about to be frozen.
 */
export const oneAtATime = (
  { locks }: Pick<Navigator, 'locks'> | { readonly locks?: undefined },
  name: string,
  place: LeasePlace,
  owner: string,
  start: Start,
): ((atOnce?: 'at once') => void) => {
  if (!locks) return holdLease(place, owner, start);
  const ended = new AbortController();
  let release = (): void => undefined;
  locks
    .request(name, { signal: ended.signal }, () => {
      const stopWork = start();
      return new Promise<void>((resolve) => {
        release = resolve;
        const stop = (): void => void stopWork().then(release);
        if (ended.signal.aborted) stop();
        else ended.signal.addEventListener('abort', stop);
      });
    })
    // Given up while waiting.
    .catch(() => undefined);
  return (atOnce) => {
    ended.abort();
    if (atOnce) release();
  };
};
