/**
 * For a shop that has fitted nothing. `btyd`: the published MBG/NBD fit of CDNOW, 2,357 customers of a web shop for
 * records, by the week (r .525, alpha 6.183, a .891, b 1.614; BTYDplus, lifetimes), brought to days. `gap`: a month,
 * spread as purchases of consumables are. What customers spend and where they stand is a shop's own: there is none.
 */
const defaultPriors = {
    n: 0,
    btyd: { k: 'mbg', r: 0.525, alpha: 43.281, a: 0.891, b: 1.614 },
    gap: { mu: Math.log(30), sw: 0.9, sb: 0.6 },
    margin: 1,
};

export { defaultPriors as d };
