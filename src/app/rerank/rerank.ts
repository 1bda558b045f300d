/** What brings the shop's own lists into order: where the owner lends one, or the last visit has seen one. */
export { refit } from '../../core/rerank/refit';
export { openLists } from './open-lists';
