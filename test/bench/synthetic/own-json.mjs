// @ts-check
/** @import { Product } from '../../../src/core/catalog/product' */

/**
 * The shop's own catalogue file of these products: Google Merchant's field names, addresses relative to the shop, no line
 * breaks.
 * @param {readonly Product[]} products
 */
export function ownJson(products) {
  return JSON.stringify({ currency: 'TRY', products: products.map(row) });
}

/** @param {Product} product */
function row(product) {
  return {
    id: product.id,
    title: product.title,
    link: product.link.replace('https://shop.example/', ''),
    image_link: product.imageLink?.replace('https://shop.example/', ''),
    price: product.price,
    sale_price: product.salePrice,
    availability: product.availability,
    brand: product.brand,
    category: product.category,
    color: product.colours.join('/'),
    attributes: product.attributes,
    added_at: new Date(product.addedAt ?? 0).toISOString().slice(0, 10),
    replenish_days: product.replenishable ? 30 : undefined,
  };
}
