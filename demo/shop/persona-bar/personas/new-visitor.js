// @ts-check
/** @import { Persona } from '../diary.js' */

/** Somebody who has never been here. @type {Persona} */
export const newVisitor = {
  id: 'new-visitor',
  name: { tr: 'Yeni ziyaretçi', en: 'New visitor' },
  reaches: { tier: null, stage: 'discovery', risk: 'new', segments: ['neighbour'] },
  diary: [],
};
