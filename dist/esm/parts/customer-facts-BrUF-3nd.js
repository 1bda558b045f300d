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
const lowestOf = (scores) => scores.length > 0 ? Math.min(...scores) : undefined;
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
        satisfaction: lowestOf(Object.values(contentment.by).map(({ score }) => score)),
        recommends: contentment.recommends ?? '',
        openComplaint: contentment.openComplaint,
        owned: owned.map(({ id }) => id),
        due: due.map(({ id }) => id),
        dueProducts: due.length,
        usuals: owned.filter(({ times }) => times > 1).length,
        traits: traits.map(({ name, value: told }) => `${name}:${told}`),
    };
};

export { customerFacts as c };
