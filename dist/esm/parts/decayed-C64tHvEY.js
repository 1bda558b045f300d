const DAY_MS = 86400000;
/** What a weight given at `from` still counts at `at`: it halves every `halfLifeDays`. Never more than it was. */
const decayed = (weight, from, at, halfLifeDays) => weight === 0 || at <= from ? weight : weight * 2 ** ((from - at) / (halfLifeDays * DAY_MS));
/** Adds `weight` given at `at`; an event that comes late is decayed to the sum's own moment. */
const addDecaying = (sum, weight, at, halfLifeDays) => {
    const latest = Math.max(sum.at, at);
    sum.weight =
        decayed(sum.weight, sum.at, latest, halfLifeDays) + decayed(weight, at, latest, halfLifeDays);
    sum.at = latest;
};

export { DAY_MS as D, addDecaying as a, decayed as d };
