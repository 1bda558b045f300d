import { guardsOfTheShop } from './guards-of-the-shop';
import { shelfDecider } from './shelf-decider';

/** What `decideShelves` decides for an empty profile, without what looks at a visitor. */
export const decideForAStranger = shelfDecider({
  guards: guardsOfTheShop,
  sellingRests: () => false,
});
