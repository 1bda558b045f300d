/** A score is the sum of its named contributions, and nothing else. */
const scoreOf = (contributions) => contributions.reduce((total, { value }) => total + value, 0);

export { scoreOf as s };
