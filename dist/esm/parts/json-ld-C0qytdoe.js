import { o as own, a as ownText } from './parse-event-DW8ctT1B.js';

const list = (value) => Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const hasType = (node, type) => list(own(node, '@type')).some((one) => typeof one === 'string' && type.test(one));
const PRODUCT = /(^|\/)(Product|ProductGroup|IndividualProduct)$/;
/** A text, or the name or address of a node. */
const textOf = (value) => {
    const [first] = list(value);
    if (typeof first === 'string')
        return first;
    return ownText(first, 'name') ?? ownText(first, 'url') ?? ownText(first, '@id');
};
/** The address of a picture: a text, or an ImageObject's own. */
const addressOf = (value) => {
    const [first] = list(value);
    if (typeof first === 'string')
        return first;
    return ownText(first, 'contentUrl') ?? ownText(first, 'url') ?? ownText(first, '@id');
};
/** The first offer; an aggregate without a price of its own is priced by the first of its offers. */
const offerOf = (node) => {
    const [offer] = list(own(node, 'offers'));
    const priced = ['price', 'lowPrice', 'priceSpecification'].some((name) => own(offer, name) !== undefined);
    return priced ? offer : (list(own(offer, 'offers'))[0] ?? offer);
};
/** Yoast puts the price into `priceSpecification`, an AggregateOffer into `lowPrice`. */
const pricesOf = (offer) => {
    const specifications = list(own(offer, 'priceSpecification'));
    const listed = specifications.find((one) => /ListPrice|StrikethroughPrice/.test(ownText(one, 'priceType') ?? ''));
    const plain = specifications.find((one) => one !== listed);
    const price = ownText(offer, 'price') ?? ownText(offer, 'lowPrice') ?? ownText(plain, 'price');
    const currency = ownText(offer, 'priceCurrency') ?? ownText(plain, 'priceCurrency');
    const before = ownText(listed, 'price');
    return before ? { price: before, salePrice: price, currency } : { price, currency };
};
const rawProduct = (node, category) => {
    const variants = list(own(node, 'hasVariant'));
    const offer = offerOf(node) ?? offerOf(variants[0]);
    const named = ownText(node, 'category')?.split(/\s*[>/]\s*/);
    return {
        id: ownText(node, 'sku') ??
            ownText(node, 'productID') ??
            ownText(node, 'productGroupID') ??
            ownText(node, 'mpn') ??
            ownText(node, 'gtin13'),
        title: ownText(node, 'name'),
        link: ownText(node, 'url') ?? ownText(offer, 'url'),
        image: addressOf(own(node, 'image')),
        brand: textOf(own(node, 'brand')),
        category: category.length ? category : named,
        colours: ownText(node, 'color')?.split(/\s*[/,]\s*/),
        availability: ownText(offer, 'availability'),
        ...pricesOf(offer),
    };
};
/** The steps between the home page and the product itself. */
const crumbs = (node) => [...list(own(node, 'itemListElement'))]
    .sort((a, b) => Number(ownText(a, 'position') ?? 0) - Number(ownText(b, 'position') ?? 0))
    .map((step) => ownText(step, 'name') ?? ownText(own(step, 'item'), 'name') ?? '')
    .filter(Boolean)
    .slice(1, -1);
/**
 * Reads products out of parsed JSON-LD: `Product`, `ProductGroup`, `@graph`, `ItemList`, `BreadcrumbList`.
 * Source: https://schema.org/Product, https://developers.google.com/search/docs/appearance/structured-data/product
 */
const jsonLdProducts = (blocks) => {
    const nodes = blocks
        .flatMap(list)
        .flatMap((block) => [block, ...list(own(block, '@graph')), ...list(own(block, 'mainEntity'))]);
    const trail = nodes.find((node) => hasType(node, /BreadcrumbList$/));
    const category = trail ? crumbs(trail) : [];
    const main = nodes.find((node) => hasType(node, PRODUCT));
    const listed = nodes
        .filter((node) => hasType(node, /ItemList$/))
        .flatMap((node) => list(own(node, 'itemListElement')))
        .map((entry) => own(entry, 'item') ?? entry)
        .filter((node) => hasType(node, PRODUCT))
        .map((node) => rawProduct(node, []));
    return main ? { main: rawProduct(main, category), listed } : { listed };
};

export { jsonLdProducts as j };
