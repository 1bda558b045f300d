/** A pause this long ends a visit (GA4's session timeout). */
export const VISIT_GAP_MS = 30 * 60_000;
