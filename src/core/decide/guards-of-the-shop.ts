import type { Guard } from './guard';

/** Guards that need nobody's history. */
export const guardsOfTheShop = [
  { id: 'current', find: ({ current }) => [current] },
  { id: 'on-page', find: ({ onPage }) => onPage },
  { id: 'out-of-stock', find: ({ catalog }) => catalog.outOfStock },
] as const satisfies readonly Guard[];
