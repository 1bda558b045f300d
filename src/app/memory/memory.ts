export { beginVisit } from './begin-visit';
export { openMemory } from './open-memory';
