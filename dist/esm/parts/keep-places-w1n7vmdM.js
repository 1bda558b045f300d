/** A smaller shelf keeps no place for what is new. */
const LEAST_TO_KEEP = 8;
/** What the owner has pinned stands first, in this order; the other places are as they were. */
const keepPins = (pins, others = (chosen) => chosen) => (chosen, limit) => {
    const first = pins.map((pin) => ({ ...pin, variety: 0, kept: 'pinned' }));
    const left = chosen.filter(({ ordinal }) => !pins.some((pin) => pin.ordinal === ordinal));
    return others([...first, ...left].slice(0, limit), limit);
};
/**
 * Of eight places or more the last is for a newcomer that fits, where none has got in by itself: blended scores starve the
 * new.
 * @param newcomers best first.
 */
const keepNewcomer = (newcomers) => (chosen, limit) => {
    const [newcomer] = newcomers;
    const last = chosen[limit - 1];
    const isIn = chosen.some(({ ordinal }) => newcomers.some((one) => one.ordinal === ordinal));
    if (!newcomer || limit < LEAST_TO_KEEP || !last || last.kept || isIn)
        return chosen;
    return [...chosen.slice(0, -1), { ...newcomer, variety: 0, kept: 'newcomer' }];
};

export { keepNewcomer as a, keepPins as k };
