import { o as own, a as ownText } from './parse-event-DW8ctT1B.js';
import { j as jsonLdProducts } from './json-ld-C0qytdoe.js';

const first$1 = (value) => (Array.isArray(value) ? value[0] : undefined);
/**
 * A product of Shopify's `/products.json` or `/collections/<handle>/products.json`: prices are texts in whole
 * currency units, `compare_at_price` is the price before. Source: https://shopify.dev/docs/api/ajax/reference/product
 */
const shopifyRow = (row) => {
    const variants = own(row, 'variants');
    const all = Array.isArray(variants) ? variants : [];
    // A shirt whose first size is sold out is still for sale.
    const variant = all.find((one) => own(one, 'available') !== false) ?? all[0];
    const before = ownText(variant, 'compare_at_price');
    const price = ownText(variant, 'price');
    const reduced = before !== undefined && Number(before) > Number(price);
    const type = ownText(row, 'product_type');
    const handle = ownText(row, 'handle');
    return {
        id: ownText(row, 'id'),
        title: ownText(row, 'title'),
        link: handle && `/products/${handle}`,
        image: ownText(first$1(own(row, 'images')), 'src'),
        price: reduced ? before : price,
        salePrice: reduced ? price : undefined,
        availability: own(variant, 'available') === false ? 'out_of_stock' : 'in_stock',
        brand: ownText(row, 'vendor'),
        category: type ? [type] : undefined,
        addedAt: ownText(row, 'published_at') ?? ownText(row, 'created_at'),
    };
};

const first = (value) => (Array.isArray(value) ? value[0] : undefined);
/**
 * A product of WooCommerce's Store API, `/wp-json/wc/store/v1/products`: prices are texts in minor units.
 * Source: woocommerce/woocommerce docs/apis/store-api
 */
const wooCommerceRow = (row) => {
    const prices = own(row, 'prices');
    const scale = 10 ** Number(ownText(prices, 'currency_minor_unit') ?? 2);
    const money = (name) => {
        const minor = Number(ownText(prices, name));
        return Number.isFinite(minor) ? minor / scale : undefined;
    };
    const categories = own(row, 'categories');
    return {
        id: ownText(row, 'id'),
        title: ownText(row, 'name'),
        link: ownText(row, 'permalink'),
        image: ownText(first(own(row, 'images')), 'src'),
        price: money('regular_price') ?? money('price'),
        salePrice: own(row, 'on_sale') === true ? money('sale_price') : undefined,
        currency: ownText(prices, 'currency_code'),
        availability: own(row, 'is_in_stock') === false ? 'out_of_stock' : 'in_stock',
        category: Array.isArray(categories)
            ? categories.map((one) => ownText(one, 'name') ?? '').filter(Boolean)
            : undefined,
    };
};

/** Rows of a feed that is not in our own format: Shopify, WooCommerce, a JSON-LD ItemList. */
const otherFeedRows = (value, rows) => {
    const [first] = rows;
    if ([value, first].some((one) => own(one, '@type') !== undefined || own(one, '@graph') !== undefined)) {
        const { main, listed } = jsonLdProducts([value]);
        return listed.length > 0 || !main ? listed : [main];
    }
    if (own(first, 'prices') !== undefined && own(first, 'permalink') !== undefined) {
        return rows.map(wooCommerceRow);
    }
    return rows.map(shopifyRow);
};

export { otherFeedRows };
