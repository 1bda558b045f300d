/** One request that left this browser: a delivery, a question whether anybody is there, or the wish to be erased. */
export interface Sending {
  /** ms since 1970, by the real clock. */
  readonly at: number;
  readonly to: string;
  readonly events: number;
  readonly bytes: number;
  /** Of the answer; 0 where there was none, or nobody was left to hear it. */
  readonly status: number;
}

/**
 * Everything that ever left: the last requests one by one, and the sums of all. Each is listed before it leaves, so that
 * a page that dies with it has listed it as well.
 */
export interface NetworkLedger {
  readonly requests: readonly Sending[];
  readonly totals: { readonly requests: number; readonly events: number; readonly bytes: number };
  /** Events given up unsent, because too many waited. */
  readonly givenUp: number;
  /** How many of the last requests in a row nobody is known to have taken: the next page or tab asks before it sends. */
  readonly failures: number;
}

const MOST_REQUESTS = 200;

const count = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

const isSending = (stored: unknown): stored is Sending => {
  const { at, to, events, bytes, status } = (stored ?? {}) as Partial<Sending>;
  return typeof to === 'string' && [at, events, bytes, status].every(Number.isFinite);
};

/** A stored value as a ledger; anything else begins anew. */
export const readLedger = (stored: unknown): NetworkLedger => {
  const { requests, totals, givenUp, failures } = (stored ?? {}) as Partial<NetworkLedger>;
  return {
    requests: Array.isArray(requests) ? requests.filter(isSending) : [],
    totals: {
      requests: count(totals?.requests),
      events: count(totals?.events),
      bytes: count(totals?.bytes),
    },
    givenUp: count(givenUp),
    failures: count(failures),
  };
};

/** A ledger with a request that is about to leave. */
export const withSending = (ledger: NetworkLedger, sending: Sending): NetworkLedger => {
  const { requests, totals, givenUp, failures } = ledger;
  return {
    givenUp,
    failures: failures + 1,
    requests: [...requests, sending].slice(-MOST_REQUESTS),
    totals: {
      requests: totals.requests + 1,
      events: totals.events + sending.events,
      bytes: totals.bytes + sending.bytes,
    },
  };
};

/** A ledger that knows what was answered to a request. */
export const withAnswer = (
  ledger: NetworkLedger,
  { at, to }: Sending,
  status: number,
  taken: boolean,
): NetworkLedger => ({
  ...ledger,
  failures: taken ? 0 : ledger.failures,
  requests: ledger.requests.map((one) =>
    one.at === at && one.to === to ? { ...one, status } : one,
  ),
});
