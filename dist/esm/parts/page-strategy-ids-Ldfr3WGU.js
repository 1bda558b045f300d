/** Strategies whose answer depends on the page: a placement that asks for one first waits until the page is read. */
const pageStrategyIds = ['similar', 'goes-with'];

export { pageStrategyIds as p };
