/** Raised when a facet changes its state's shape; a stored profile of another version is folded anew. */
export const PROFILE_VERSION = 3;
