// @ts-check
import { words } from '../catalogue/product.js';
import { absolute, describe } from './json-ld.js';

/** @import { Product } from '../catalogue/product.js' */

/** @param {readonly Product[]} products */
export function describeList(products) {
  describe({
    '@type': 'ItemList',
    numberOfItems: products.length,
    itemListElement: products.map((product, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'Product',
        sku: product.id,
        name: words(product.title),
        image: product.picture,
        url: absolute(product.link),
        offers: {
          '@type': 'Offer',
          price: product.price.toFixed(2),
          priceCurrency: product.currency,
          availability: `https://schema.org/${product.inStock ? 'InStock' : 'OutOfStock'}`,
        },
      },
    })),
  });
}
