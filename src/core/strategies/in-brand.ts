import { bestOf } from './best-of';
import type { Strategy } from './strategy';

/** The best of the maker that the page is about. */
export const inBrand = {
  id: 'in-brand',
  ofThePage: true,
  allows: [],
  propose: (context) => bestOf('brand', context),
} as const satisfies Strategy;
