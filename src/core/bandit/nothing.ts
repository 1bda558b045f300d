/** The arm that shows nothing: a shelf has to be worth its place. */
export const NOTHING = 'nothing';
