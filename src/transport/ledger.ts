/** One delivery that left this browser. */
export interface Sending {
  /** ms since 1970, by the real clock. */
  readonly at: number;
  readonly to: string;
  readonly events: number;
  readonly bytes: number;
  /** Of the answer; 0 where there was none. */
  readonly status: number;
}

/**
 * Every delivery that ever left: the last requests one by one, and the sums of all. A request to erase is not among
 * them: of it nothing is kept.
 */
export interface NetworkLedger {
  readonly requests: readonly Sending[];
  readonly totals: { readonly requests: number; readonly events: number; readonly bytes: number };
  /** Events given up unsent, because too many waited. */
  readonly givenUp: number;
  /** How many of the last requests in a row were not taken: the next page or tab asks before it sends events again. */
  readonly failures: number;
}

const MOST_REQUESTS = 200;

const count = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

/** A stored value as a ledger; anything else begins anew. */
export const readLedger = (stored: unknown): NetworkLedger => {
  const { requests, totals, givenUp, failures } = (stored ?? {}) as Partial<NetworkLedger>;
  return {
    requests: Array.isArray(requests) ? requests : [],
    totals: {
      requests: count(totals?.requests),
      events: count(totals?.events),
      bytes: count(totals?.bytes),
    },
    givenUp: count(givenUp),
    failures: count(failures),
  };
};

export const withSending = (
  ledger: NetworkLedger,
  sending: Sending,
  taken: boolean,
): NetworkLedger => {
  const { requests, totals, givenUp, failures } = ledger;
  return {
    givenUp,
    failures: taken ? 0 : failures + 1,
    requests: [...requests, sending].slice(-MOST_REQUESTS),
    totals: {
      requests: totals.requests + 1,
      events: totals.events + sending.events,
      bytes: totals.bytes + sending.bytes,
    },
  };
};
