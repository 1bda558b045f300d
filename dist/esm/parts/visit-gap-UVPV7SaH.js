/** A pause this long ends a visit (GA4's session timeout). */
const VISIT_GAP_MS = 30 * 60_000;

export { VISIT_GAP_MS as V };
