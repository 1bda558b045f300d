import { h as holds } from './facts-Dsc-G1zE.js';
import { H as paidOrders } from './know-customer-iIFe1nf5.js';

/** Who is in stays in until a figure misses its limit by more than this share of it. */
const HYSTERESIS = 0.1;
/**
 * The segments a visitor is in, in the order of the rules. A figure that wavers about its limit changes nothing: it lets
 * somebody in at the limit, and out a tenth beyond it.
 * @param before the segments they were in.
 * @example membersOf({ vip: { orders: { '>=': 10 } } }, { orders: 9 }, ['vip']) // ['vip']
 */
const membersOf = (rules, facts, before) => Object.keys(rules).filter((id) => holds(rules[id], facts, before.includes(id) ? HYSTERESIS : 0));

/** Figures and words that rules ask for under the names they have in the value. */
const PLAIN = [
    'pAlive',
    'pBuy7',
    'pBuy30',
    'pBuy90',
    'nextMedianDays',
    'expected365',
    'spendPerOrder',
    'clv12',
    'spend12m',
    'orders12m',
    'risk',
];
/** What is known of a customer, as rules ask for it. Every name is there, also where nothing is known. */
const customerFacts = (known) => {
    const { value, stage, band, need, intent, prices, drift, contentment, owned, traits } = known;
    const { T, tx, interval, rfm, tier } = value;
    const due = owned.filter((product) => product.due);
    return {
        ...Object.fromEntries(PLAIN.map((name) => [name, value[name] ?? undefined])),
        daysSinceOrder: T === null || tx === null ? undefined : T - tx,
        tier: tier ?? '',
        stage: stage.stage,
        intervalDays: interval?.days,
        overdue: interval?.overdue,
        rfmR: rfm?.r,
        rfmF: rfm?.f,
        rfmM: rfm?.m,
        valueBand: band,
        need,
        intent,
        discountLift: prices?.discountLift,
        priceRank: prices?.priceRank,
        drifted: drift.relyOn === 'session',
        weakest: contentment.weakest ?? '',
        recommends: contentment.recommends ?? '',
        openComplaint: contentment.openComplaint,
        owned: owned.map(({ id }) => id),
        due: due.map(({ id }) => id),
        dueProducts: due.length,
        usuals: owned.filter(({ times }) => times > 1).length,
        traits: traits.map(({ name, value: told }) => `${name}:${told}`),
    };
};
const once = (at) => ({ at, amount: 1 });
/** What can be counted over the last so many days. */
const datedFacts = ({ ledger, searches, evidence, notes, }) => ({
    orders: ledger.orders.map(({ at }) => once(at)),
    spend: paidOrders(ledger).map(({ at, total = 0, refunded = 0 }) => ({
        at,
        amount: total - refunded,
    })),
    searches: searches.map(({ at }) => once(at)),
    views: [...evidence.items.values()].map(({ lastViewAt }) => once(lastViewAt)),
    answers: [...notes].flatMap(([key, { at }]) => (key.startsWith('answer:') ? once(at) : [])),
});

export { customerFacts as c, datedFacts as d, membersOf as m };
