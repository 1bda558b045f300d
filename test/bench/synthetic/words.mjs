// @ts-check

export const ROOTS = [
  'Home',
  'Kitchen',
  'Sports',
  'Clothing',
  'Grocery',
  'Books',
  'Garden',
  'Toys',
];
export const KINDS = ['Basics', 'Classics', 'Outdoor', 'Kids', 'Gifts', 'Travel'];
export const THINGS = ['Lamp', 'Bowl', 'Jacket', 'Honey', 'Kettle', 'Mat', 'Bottle', 'Blanket'];
export const MANNERS = [
  'Light',
  'Soft',
  'Solid',
  'Wild',
  'Fine',
  'Quiet',
  'Bright',
  'Slow',
  'Old',
  'Clear',
  'Deep',
  'Warm',
];
export const PLACES = [
  'Bursa',
  'Kars',
  'Milas',
  'Artvin',
  'Foça',
  'Urfa',
  'Sivas',
  'Bolu',
  'Mardin',
  'Ordu',
  'Datça',
  'Van',
];
export const COLOURS = [
  'black',
  'white',
  'red',
  'blue',
  'green',
  'grey',
  'brown',
  'yellow',
  'pink',
  'navy',
  'cream',
  'orange',
];
export const MATERIALS = [
  'cotton',
  'linen',
  'wool',
  'oak',
  'steel',
  'glass',
  'clay',
  'leather',
  'paper',
  'bamboo',
];
