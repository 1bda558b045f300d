import { bestOf } from './best-of';
import type { Strategy } from './strategy';

/** The best of the category that the page is about. */
export const inCategory = {
  id: 'in-category',
  ofThePage: true,
  allows: [],
  propose: (context) => bestOf('category', context),
} as const satisfies Strategy;
