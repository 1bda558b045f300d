export { openMemory } from './open-memory';
export { underConsent } from './under-consent';
