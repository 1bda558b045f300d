const DAY_MS = 86_400_000;
/** What a weight given at `from` still counts at `at`: it halves every `halfLifeDays`. Never more than it was. */
const decayed = (weight, from, at, halfLifeDays) => weight === 0 || at <= from ? weight : weight * 2 ** ((from - at) / (halfLifeDays * DAY_MS));

export { DAY_MS as D, decayed as d };
