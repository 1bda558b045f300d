/** Below this a number is seconds: in milliseconds it would be the spring of 1973. */
export const SECONDS_BELOW = 100_000_000_000;
