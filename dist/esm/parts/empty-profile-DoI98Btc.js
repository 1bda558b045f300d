/**
 * Nobody we know yet. It lies apart from the facets that fold, so that the first shelf of a stranger need not wait for
 * them.
 */
const emptyProfile = () => ({
    visits: {
        count: 0,
        events: 0,
        firstAt: 0,
        startedAt: 0,
        lastAt: 0,
        previousEndedAt: 0,
        pages: 0,
        medium: '',
        source: '',
        viewed: [],
        viewedBefore: [],
    },
    evidence: { items: new Map(), facets: new Map() },
    cart: { items: new Map(), changedAt: 0, orders: [] },
    ledger: { orders: [], returned: [] },
    exposure: new Map(),
    attention: { messages: new Map(), questionsAt: [], lastShownAt: 0, quietUntil: 0 },
    searches: [],
    identity: { userId: '' },
    struck: new Map(),
    gifts: new Map(),
    preferences: new Map(),
    errands: [],
    notes: new Map(),
    trials: { lastAt: 0, open: new Map(), arms: new Map() },
    seenOffers: new Map(),
});

export { emptyProfile as e };
