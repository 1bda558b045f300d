// @ts-check
import { departmentLink } from '../catalogue/departments.js';
import { words } from '../catalogue/product.js';
import { absolute, describe } from './json-ld.js';

/** @import { Product } from '../catalogue/product.js' */

/** @param {Product} product */
export function describeProduct(product) {
  describe({
    '@type': 'Product',
    sku: product.id,
    name: words(product.title),
    description: words(product.description),
    brand: { '@type': 'Brand', name: product.brand },
    image: [product.picture],
    url: absolute(product.link),
    category: product.category.map(words).join(' > '),
    ...(product.colours.length > 0 ? { color: product.colours.join('/') } : {}),
    offers: {
      '@type': 'Offer',
      price: product.price.toFixed(2),
      priceCurrency: product.currency,
      availability: `https://schema.org/${product.inStock ? 'InStock' : 'OutOfStock'}`,
      url: absolute(product.link),
    },
  });
  describeCrumbs(product);
}

/** @param {Product} product */
function describeCrumbs(product) {
  describe({
    '@type': 'BreadcrumbList',
    itemListElement: product.category.map((name, level) => ({
      '@type': 'ListItem',
      position: level + 1,
      name: words(name),
      item: absolute(departmentLink(product.category.slice(0, level + 1))),
    })),
  });
}
