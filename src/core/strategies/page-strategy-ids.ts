/** Strategies whose answer depends on the page: a placement that asks for one first waits until the page is read. */
export const pageStrategyIds = ['similar', 'goes-with'] as const;
