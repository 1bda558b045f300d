/** Strategies that come by themselves once there is a history: a placement need not ask for them. */
export const visitorStrategyIds = ['picked', 'resume', 'recently-viewed'] as const;

/** Strategies that come with what reads the page: a placement that asks for one first waits for it. */
export const pageStrategyIds = ['similar', 'goes-with'] as const;

/** Strategies that lead to the shop's own categories and brands instead of showing products. */
export const facetStrategyIds = ['categories', 'brands'] as const;
