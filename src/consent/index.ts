import { type Hearing, hearPlatforms } from './hear-platforms';

export type { ConsentSourceId } from './consent-sources';
export { hearPlatforms };

type Hear = (...heard: Parameters<typeof hearPlatforms>) => Hearing['look'];

/** All platforms as one, for a gate that starts, looks again, and never stops. */
export const consentSources: readonly [{ readonly id: 'platforms'; readonly start: Hear }] = [
  { id: 'platforms', start: (ports, tell) => hearPlatforms(ports, tell).look },
];
