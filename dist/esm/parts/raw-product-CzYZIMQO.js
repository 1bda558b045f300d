const NUMBER = /-?\d[\d.,'’\s\u00a0\u202f]*/;
/** The first number in a text as it stands there, separators and all. */
const numberIn = (text) => NUMBER.exec(text)?.[0] ?? '';
/**
 * Reads the first number of a text, whose separators may be of any country: the last one is decimal unless three
 * digits follow it. Nothing where there is none, or where it is no price (not above zero, a billion or more).
 * @example parseAmount('1.299,90 TL') // 1299.9
 */
const parseAmount = (text) => {
    const digits = numberIn(text).replace(/['’\s\u00a0\u202f]|[.,]+\s*$/g, '');
    const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    const after = digits.length - last - 1;
    const repeated = last >= 0 && digits.indexOf(digits[last] ?? '') !== last;
    const mixed = digits.includes('.') && digits.includes(',');
    const grouping = last < 0 || repeated || (after === 3 && !mixed);
    const whole = (grouping ? digits : digits.slice(0, last)).replace(/[.,]/g, '');
    const amount = Number(grouping ? whole : `${whole}.${digits.slice(last + 1)}`);
    return amount > 0 && amount < 1e9 ? amount : undefined;
};

const OUT = /out.?of.?stock|sold.?out|discontinued|tükend[iİ]/i;
const amountOf = (price) => typeof price !== 'number'
    ? parseAmount(price ?? '')
    : price > 0 && Number.isFinite(price)
        ? price
        : undefined;
/** An ISO code, alone or in a feed's own way of writing a price: `105.29 USD`. */
const codeIn = (text) => /^(?:[\d.,]*\s*)([A-Z]{3})$/.exec(`${text}`.trim())?.[1];
/** An address that reads the same once parsed; taking hundreds of a catalogue apart costs time. */
const PLAIN_ADDRESS = /^https?:\/\/[a-z\d.-]+(:\d+)?\/[\w/-]*(\.\w+)?(\?[\w=&-]*)?$/;
/** An address with http(s) or relative to the page; anything else (javascript:, data:) is no address. */
const safeAddress = (address, base) => {
    if (!address)
        return undefined;
    if (PLAIN_ADDRESS.test(address))
        return address;
    try {
        const { protocol, href } = new URL(address, base);
        return protocol === 'https:' || protocol === 'http:' ? href : undefined;
    }
    catch {
        // Not an address at all.
        return undefined;
    }
};
/** The id of a product that names none: the part of its address that tells it from others. */
const idFromLink = (link) => {
    if (!link)
        return undefined;
    const address = new URL(link);
    for (const name of ['id', 'product_id', 'pid', 'sku', 'product']) {
        const value = address.searchParams.get(name);
        if (value)
            return value.slice(0, 200);
    }
    const steps = address.pathname.split('/').filter(Boolean);
    return steps[steps.length - 1]?.replace(/\.\w+$/, '');
};
/**
 * A found product in the trusted shape, or nothing where it has no title or nothing to know it by.
 * Relative addresses are made whole; a sale price that is not lower is none.
 */
const toProduct = (raw, { base, source, currency: fallback }) => {
    const title = raw.title?.replace(/\s+/g, ' ').trim().slice(0, 200);
    const link = safeAddress(raw.link, base);
    const id = raw.id?.trim().slice(0, 200) || idFromLink(link);
    if (!title || !id)
        return undefined;
    const listed = amountOf(raw.price);
    const offered = amountOf(raw.salePrice);
    const price = listed ?? offered;
    const salePrice = price !== undefined && offered !== undefined && offered < price ? offered : undefined;
    const currency = codeIn(raw.currency?.toUpperCase()) || codeIn(raw.price) || fallback;
    const imageLink = safeAddress(raw.image, base);
    const addedAt = raw.addedAt ? Date.parse(raw.addedAt) : Number.NaN;
    return {
        id,
        title,
        link: link ?? '',
        availability: OUT.test(raw.availability ?? '') ? 'out_of_stock' : 'in_stock',
        category: (raw.category ?? [])
            .map((step) => step.trim())
            .filter(Boolean)
            .slice(0, 5),
        colours: (raw.colours ?? []).slice(0, 8),
        attributes: raw.attributes ?? {},
        goesWith: raw.goesWith ?? [],
        replenishable: raw.replenishable ?? false,
        source,
        ...(imageLink && { imageLink }),
        ...(price !== undefined && { price }),
        ...(salePrice !== undefined && { salePrice }),
        ...(currency && { currency }),
        ...(raw.brand && { brand: raw.brand.trim().slice(0, 100) }),
        ...(Number.isFinite(addedAt) && { addedAt }),
        ...(raw.margin && raw.margin > 0 && raw.margin <= 1 && { margin: raw.margin }),
    };
};

export { numberIn as n, parseAmount as p, toProduct as t };
