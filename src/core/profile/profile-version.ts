/** Raised when a facet changes its state's shape, or the form it is stored in; a stored profile of another version is folded anew. */
export const PROFILE_VERSION = 4;
