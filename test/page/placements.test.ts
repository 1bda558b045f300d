import { expect, test } from 'vitest';
import { findPlacements } from '../../src/page/placements';

const found = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return findPlacements(root).map(({ element, ...rest }) => rest);
};

test('a placement is found by its attribute or by its element, with all that it says', () => {
  expect(
    found(`
      <div data-birebir-placement="home-top" data-birebir-strategy="picked, discounted  assortment" data-birebir-limit="6" data-birebir-heading="Size"></div>
      <birebir-shelf placement="cart" strategy="goes-with" limit="5" heading="Yanına"></birebir-shelf>
      <birebir-shelf id="by-id"></birebir-shelf>
      <birebir-greeting></birebir-greeting>`),
  ).toEqual([
    {
      id: 'home-top',
      kind: 'shelf',
      strategies: ['picked', 'discounted', 'assortment'],
      limit: 6,
      heading: 'Size',
    },
    { id: 'cart', kind: 'shelf', strategies: ['goes-with'], limit: 5, heading: 'Yanına' },
    { id: 'by-id', kind: 'shelf' },
    { id: 'greeting', kind: 'greeting' },
  ]);
});

test('a place for a greeting is no shelf', () => {
  expect(found('<p data-birebir-greeting></p>')).toEqual([{ id: 'greeting', kind: 'greeting' }]);
});

test('of two places with one name the first counts', () => {
  expect(
    found(
      '<i data-birebir-placement="a"></i><b data-birebir-placement="a"></b><i data-birebir-placement="b"></i>',
    ),
  ).toHaveLength(2);
});

test('a limit that is no number is none', () => {
  for (const limit of ['', 'many', '-3', '0']) {
    expect(found(`<div data-birebir-placement="a" data-birebir-limit="${limit}"></div>`)).toEqual([
      { id: 'a', kind: 'shelf' },
    ]);
  }
});

test('on a page without any there is none', () => {
  expect(found('<main><h1>Dükkân</h1></main>')).toEqual([]);
});
