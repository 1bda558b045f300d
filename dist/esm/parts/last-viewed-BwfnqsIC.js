/** The products looked at and not refused, the last one first. */
const lastViewed = ({ items }, { ordinalOf }) => [...items]
    .filter(([id, { lastViewAt, disliked }]) => lastViewAt > 0 && !disliked && ordinalOf.has(id))
    .map(([id, { lastViewAt }]) => ({ ordinal: ordinalOf.get(id) ?? 0, at: lastViewAt }))
    .sort((a, b) => b.at - a.at || a.ordinal - b.ordinal);

export { lastViewed as l };
