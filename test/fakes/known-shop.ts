import type { Shown, Way } from './known';

/** What the neighbourhood's customers have shown. */
export const neighbours: Shown = {
  pairs: {
    viewed: [
      ['tea', 'honey', 9],
      ['tea', 'cup', 7],
      ['tea', 'teapot', 5],
      ['olives', 'cheese', 6],
      ['cheese', 'butter', 5],
      ['honey', 'jam', 4],
      ['bread', 'eggs', 4],
      ['tent-two', 'bottle', 3],
      ['shoes', 'socks', 8],
      ['honey', 'hat', 1],
    ],
    bought: [
      ['tea', 'cup', 8],
      ['tea', 'honey', 5],
      ['tea', 'spoon', 4],
      ['tea', 'saucer', 3],
      ['cup', 'saucer', 6],
      ['saucer', 'pan', 2],
      ['pan', 'cookbook', 4],
      ['soap', 'pan', 1],
      ['cup', 'poems', 2],
    ],
    viewedThenBought: [
      ['tea', 'honey', 4],
      ['tea', 'bread', 3],
      ['tea', 'kettle', 3],
      ['tea', 'cup', 1],
    ],
  } satisfies Record<string, readonly Way[]>,
  topSellers: [
    ['bread', 90],
    ['eggs', 71],
    ['soap', 44],
    ['atlas', 20],
    ['tent-four', 9],
  ],
  trending: [
    ['eggs', 12],
    ['scarf', 9],
    ['coat', 7],
    ['kettle', 3],
    ['jam', 2],
  ],
};
