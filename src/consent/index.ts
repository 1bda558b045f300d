export type { ConsentSourceId } from './consent-sources';
export { hearPlatforms } from './hear-platforms';
