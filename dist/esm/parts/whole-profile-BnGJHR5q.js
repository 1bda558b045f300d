import { e as emptyProfile } from './empty-profile-DoI98Btc.js';

/** A profile as it was found in storage; a facet that is missing, or is none of ours, begins anew. */
const wholeProfile = (found) => {
    const facets = Object.entries(emptyProfile()).map(([id, start]) => {
        const facet = found?.[id];
        return [id, facet?.constructor === start.constructor ? facet : start];
    });
    return Object.fromEntries(facets);
};

export { wholeProfile as w };
