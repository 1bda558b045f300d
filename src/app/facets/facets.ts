/** Leads to the shop's own categories and brands: where a placement asks for them. */
export { drawDecision } from './draw-decision';
export { open } from './open-strategies';
