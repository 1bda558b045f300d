/** From the first look to recommending the shop to others; the order is the way. */
const stages = [
    'discovery',
    'evaluation',
    'purchase',
    'use',
    'bonding',
    'advocacy',
];
const EVALUATING_VIEWS = 3;
/**
 * The highest stage that fits. Whose order has arrived never falls below `use` again; `lapsed` is a risk, no stage.
 * @example stageOf({ orders: 2, delivered: true, risk: 'active' }) // 'bonding'
 */
const stageOf = ({ orders = 0, delivered, risk, views = 0, visits = 0, searches = 0, chosen = 0, checkout, enrolled, recommends, openComplaint, }) => {
    const isRegular = orders > 1 && (risk === 'active' || risk === 'cooling');
    if (isRegular || (orders > 0 && enrolled))
        return recommends && !openComplaint ? 'advocacy' : 'bonding';
    if (delivered)
        return 'use';
    if (orders > 0 || checkout)
        return 'purchase';
    const hasFound = searches > 0 && views > 0;
    return hasFound || views >= EVALUATING_VIEWS || chosen > 0 || visits > 1
        ? 'evaluation'
        : 'discovery';
};

/** The stage that the log holds, and since when a lower one was found. */
const stageInNotes = (notes) => {
    const { answer, method, at = 0, value: visit = 0 } = notes.get('stage') ?? {};
    const stage = stages.find((one) => one === answer);
    return stage && { stage, ...(method === 'lower' && { lower: { at, visit } }) };
};
/** The segments that the log says the visitor is in. */
const segmentsInNotes = (notes) => [...notes].flatMap(([key, { method }]) => key.startsWith('segment:') && method === 'enter' ? key.slice('segment:'.length) : []);
const traitsInNotes = (notes) => [...notes].flatMap(([key, { answer: value, method: reason = '', at }]) => key.startsWith('trait:') && value
    ? { name: key.slice('trait:'.length), value, reason, at }
    : []);

/** The orders of the ledger as the value of a customer is told from them; what is left of the lines where no total was told. */
const paidOrders = ({ orders }) => orders.map(({ id, at, value, refunded, lines }) => {
    if (value !== undefined)
        return { id, at, total: value, refunded };
    const total = lines.reduce((sum, { price = Number.NaN, quantity }) => sum + price * quantity, 0);
    return { id, at, ...(Number.isFinite(total) && { total }) };
});

export { stageOf as a, stages as b, segmentsInNotes as c, paidOrders as p, stageInNotes as s, traitsInNotes as t };
