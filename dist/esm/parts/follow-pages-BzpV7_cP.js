import { g as growCatalog, s as strategiesOfThePage } from './of-the-page-DzvGZcap.js';
import { w as watchSeen } from './watch-seen-C2tDHZ69.js';
import { p as parseAmount, n as numberIn, t as toProduct } from './raw-product-BGcH9IyN.js';
import { j as jsonLdProducts } from './json-ld-Djl4xoOm.js';
import { s as shelfHeight } from './shelf-height-CGH9f1TZ.js';
import './catalog-Frkqv0V3.js';
import './score-by-features-BUilFj6e.js';
import './feature-name-DyQgDqoc.js';
import './top-candidates-0D9snSFj.js';
import './index-DKoylGSC.js';
import './parse-event-CUp65X8I.js';

/** Words on buttons that put something into the cart, in Turkish, English and German. */
const ADD = /add to (cart|bag|basket)|sepete (ekle|at)|in den (warenkorb|einkaufswagen)/i;
/** A shop that tells of it by itself does so within this time. */
const TOLD_WITHIN_MS = 2500;
/**
 * Notices that something was put into the cart on a page that does not say so: a click on a button that says it,
 * inside the product it belongs to. `itemAt` names that product. Returns its undo.
 */
const trackCartClicks = (document, itemAt, { emit, listen, timesTold }) => listen(document, 'click', ({ target }) => {
    const control = target?.closest?.('button,a,input,[role=button]');
    if (!control)
        return;
    const label = control.getAttribute('aria-label') ?? control.getAttribute('value') ?? '';
    if (!ADD.test(`${control.textContent ?? ''} ${label}`))
        return;
    const item = itemAt(control);
    const before = timesTold();
    setTimeout(() => {
        if (item && timesTold() === before)
            emit('add_to_cart', { items: [{ ...item, quantity: 1 }] });
    }, TOLD_WITHIN_MS);
});

/** Less than this is a glance, not worth an event. */
const LEAST_MS = 1000;
const SAMPLE_MS = 500;
/** Visible time and scroll depth of each page, told when it is left or hidden. */
const engagement = {
    id: 'engagement',
    start({ page, emit, onPage, onLeave, listen }) {
        const { document } = page;
        let visibleSince = 0;
        let visibleMs = 0;
        let deepest = 0;
        let sampling = false;
        const pause = () => {
            if (visibleSince)
                visibleMs += page.performance.now() - visibleSince;
            visibleSince = 0;
        };
        const resume = () => {
            if (document.visibilityState === 'visible')
                visibleSince || (visibleSince = page.performance.now());
        };
        const tell = () => {
            pause();
            if (visibleMs >= LEAST_MS) {
                emit('user_engagement', {
                    engagement_time_msec: Math.round(visibleMs),
                    percent_scrolled: deepest,
                });
            }
            visibleMs = 0;
            deepest = 0;
            resume();
        };
        const sample = () => {
            sampling = false;
            const { scrollHeight } = document.documentElement;
            const seen = (page.scrollY + page.innerHeight) / Math.max(1, scrollHeight);
            deepest = Math.max(deepest, Math.min(100, Math.round(seen * 100)));
        };
        onPage(resume);
        onLeave(tell);
        listen(document, 'visibilitychange', () => document.visibilityState === 'visible' ? resume() : tell());
        // The layout is read later, never in the handler.
        listen(page, 'scroll', () => {
            if (!sampling)
                setTimeout(sample, SAMPLE_MS);
            sampling = true;
        });
    },
};

/** Follows the products of the shop's own lists: half in view for a second, and chosen. Returns its undo. */
const trackImpressions = (document, listed, { emit, listen, onFault }) => {
    const items = new Map(listed.map(({ element, item }) => [element, item]));
    const seen = watchSeen((ids) => {
        const known = listed.filter(({ item }) => ids.includes(item.item_id));
        emit('view_item_list', { items: known.map(({ item }) => item) });
    }, onFault);
    for (const { element, item } of listed)
        seen.watch(element, item.item_id);
    const stopClicks = listen(document, 'click', ({ target }) => {
        for (let up = target; up; up = up.parentElement) {
            const item = items.get(up);
            if (item) {
                emit('select_item', { items: [item] });
                return;
            }
        }
    });
    return () => {
        seen.stop();
        stopClicks();
    };
};

const valueIn = (element) => {
    if (!element)
        return undefined;
    const value = element.getAttribute('content') ??
        element.getAttribute('src') ??
        element.getAttribute('href') ??
        element.textContent;
    return value?.trim() || undefined;
};
/** A schema.org product marked up by `itemscope` and `itemprop`; the first of them unless it is in a list. */
const microdataProduct = (document) => {
    const scope = document.querySelector('[itemscope][itemtype$="schema.org/Product" i]');
    if (!scope)
        return undefined;
    const property = (name) => valueIn(scope.querySelector(`[itemprop~="${name}"]`));
    const brand = scope.querySelector('[itemprop~="brand"]');
    return {
        id: property('sku') ?? property('productID') ?? property('mpn'),
        title: property('name'),
        link: property('url'),
        image: property('image'),
        price: property('price') ?? property('lowPrice'),
        currency: property('priceCurrency'),
        availability: property('availability'),
        brand: valueIn(brand?.querySelector('[itemprop~="name"]') ?? brand),
        category: property('category')?.split(/\s*[>/]\s*/),
    };
};

/** The product of a page whose OpenGraph type says it is one (https://ogp.me, product extension). */
const openGraphProduct = (document) => {
    const meta = (name) => document.querySelector(`meta[property="${name}" i]`)?.getAttribute('content')?.trim() ||
        undefined;
    if (!/product/.test(meta('og:type') ?? ''))
        return undefined;
    return {
        id: meta('product:retailer_item_id'),
        title: meta('og:title'),
        link: meta('og:url'),
        image: meta('og:image'),
        price: meta('product:price:amount') ?? meta('og:price:amount'),
        currency: meta('product:price:currency') ?? meta('og:price:currency'),
        availability: meta('product:availability') ?? meta('og:availability'),
        brand: meta('product:brand'),
    };
};

/** How currencies are written; a letter code only where no other letter touches it. */
const CURRENCIES = [
    [/₺|(^|[^a-z])(TRY|TL)(?![a-z])/i, 'TRY'],
    [/€|(^|[^a-z])EUR(?![a-z])/i, 'EUR'],
    [/£|(^|[^a-z])GBP(?![a-z])/i, 'GBP'],
    [/₹|(^|[^a-z])(INR|Rs)(?![a-z])/i, 'INR'],
    [/¥|(^|[^a-z])JPY(?![a-z])/i, 'JPY'],
    [/(^|[^a-z])CHF(?![a-z])/i, 'CHF'],
    [/zł|(^|[^a-z])PLN(?![a-z])/i, 'PLN'],
    [/R\$|(^|[^a-z])BRL(?![a-z])/i, 'BRL'],
    [/\$|(^|[^a-z])USD(?![a-z])/i, 'USD'],
];
const NUMBERS = /-?\d[\d.,'’\s\u00a0\u202f]*/g;
const currencyIn = (text) => CURRENCIES.find(([sign]) => sign.test(text))?.[1];
/** The number that stands nearest to the currency sign: of “3 x 99,90 TL” the price of one. */
const numberAtSign = (text) => {
    const sign = CURRENCIES.find(([one]) => one.test(text))?.[0];
    const at = sign?.exec(text);
    const numbers = [...text.matchAll(NUMBERS)];
    if (!at || numbers.length < 2)
        return text;
    const gap = ({ index = 0, 0: { length } }) => index >= at.index ? index - at.index - at[0].length : at.index - index - length;
    return numbers.reduce((best, one) => (gap(one) <= gap(best) ? one : best))[0];
};
/**
 * Reads a price as pages write it; nothing where there is no number or it is not above zero.
 * @example parsePrice('1.299,90 TL') // { amount: 1299.9, currency: 'TRY' }
 * @example parsePrice('$2.000')      // { amount: 2000, currency: 'USD' }
 */
const parsePrice = (text) => {
    // The dash of a range is no minus sign.
    const amount = parseAmount(numberAtSign(text.replace(/(\d)\s*-\s*(?=\d)/g, '$1 – ')));
    const currency = currencyIn(text);
    return amount === undefined ? undefined : { amount, ...(currency && { currency }) };
};
/** Whether a text is a price and hardly anything else. */
const looksLikePrice = (text) => text.length < 40 &&
    currencyIn(text) !== undefined &&
    parseAmount(text) !== undefined &&
    text.replace(numberIn(text), '').replace(/[^\p{L}]/gu, '').length <= 12;

const MARKED = '[class*="price" i],[class*="fiyat" i],[class*="preis" i],[data-price],[itemprop~="price"]';
const MOST_TEXTS = 4000;
/** Struck prices are those of before. */
const isStruck = (element) => element.closest('del,s,strike,[class*="old" i],[class*="was-" i],[class*="compare" i]') !== null;
const text = (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
/**
 * The elements that show a price: those whose own text is one (`1.299,90 TL`), and those that are named so and whose
 * parts make one up (`$ 10.90` over four elements). Innermost first come, none inside another.
 */
const priceElements = (root) => {
    const found = new Set();
    for (const element of Array.prototype.slice.call(root.querySelectorAll(MARKED))) {
        if (looksLikePrice(text(element)) && !element.querySelector('a,img'))
            found.add(element);
    }
    const document = root.ownerDocument ?? root;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen += 1) {
        const parent = walker.currentNode.parentElement;
        if (!parent || found.has(parent))
            continue;
        if (looksLikePrice((walker.currentNode.nodeValue ?? '').trim()))
            found.add(parent);
    }
    return Array.from(found).filter((element) => {
        for (let up = element.parentElement; up; up = up.parentElement)
            if (found.has(up))
                return false;
        return !element.closest('script,style,nav,footer');
    });
};

const MOST_STEPS_UP$1 = 7;
/** One or two boxes with a price are not a list. */
const LEAST_CARDS = 3;
const words$2 = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const links = (element) => Array.prototype.slice.call(element.querySelectorAll('a[href]')).filter(({ href }) => /^https?:/.test(href) && !/[#?&](add|remove|wishlist|compare|cart)/i.test(href));
/** The smallest box around a price that holds a link and a picture; nothing once it holds two products. */
const boxAround = (price) => {
    let box = price;
    for (let step = 0; box && step < MOST_STEPS_UP$1; step += 1, box = box.parentElement) {
        const own = box.matches('a[href]') ? [box] : links(box);
        if (own.length === 0 || !box.querySelector('img,picture,svg image'))
            continue;
        return new Set(own.map(({ pathname, search }) => pathname + search)).size > 3 ? undefined : box;
    }
    return undefined;
};
const imageOf = (box) => {
    const image = box.querySelector('img');
    return image?.currentSrc || image?.src || image?.getAttribute('data-src') || undefined;
};
const titleOf = (box, link, chosen) => {
    const heading = chosen ?? box.querySelector('h1,h2,h3,h4,h5,[class*="title" i],[class*="name" i]');
    if (words$2(heading))
        return words$2(heading);
    const longest = [
        words$2(link),
        link.getAttribute('title') ?? '',
        box.querySelector('img')?.alt ?? '',
    ];
    return longest.find((text) => text.length > 2) ?? '';
};
const readCard = (box, selectors) => {
    const link = box.matches('a[href]') ? box : links(box)[0];
    if (!link)
        return undefined;
    const part = (selector) => (selector ? box.querySelector(selector) : null);
    const prices = selectors.price
        ? Array.prototype.slice.call(box.querySelectorAll(selectors.price))
        : priceElements(box);
    const now = prices.find((price) => !isStruck(price)) ?? prices[0];
    const before = prices.find((price) => price !== now && isStruck(price));
    const image = part(selectors.image);
    return {
        title: titleOf(box, link, part(selectors.title)),
        link: link.href,
        image: image?.src ?? imageOf(box),
        price: words$2(before ?? now),
        salePrice: before ? words$2(now) : undefined,
        currency: parsePrice(words$2(now))?.currency,
    };
};
/**
 * The products of a list that no structured data describes: by the owner's selector, else every box around a price
 * that holds one link and one picture. Boxes of ours are left out.
 */
const productCards = (document, selectors) => {
    const boxes = new Set();
    if (selectors.card) {
        for (const box of Array.prototype.slice.call(document.querySelectorAll(selectors.card))) {
            boxes.add(box);
        }
    }
    else {
        for (const price of priceElements(document.body)) {
            const box = boxAround(price);
            if (box)
                boxes.add(box);
        }
    }
    const cards = [];
    for (const element of Array.from(boxes)) {
        const raw = readCard(element, selectors);
        if (raw?.title)
            cards.push({ element, raw });
    }
    return cards.length >= LEAST_CARDS ? cards : [];
};

const BUY = /add to (cart|bag|basket)|buy now|sepete (ekle|at)|satın al|hemen al|in den (warenkorb|einkaufswagen)|kaufen/i;
const MOST_STEPS_UP = 6;
const words$1 = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const elements = (root, selector) => Array.prototype.slice.call(root.querySelectorAll(selector));
const canBeBought = (box) => elements(box, 'button,a,input[type=submit],[role=button]').some((control) => BUY.test(`${words$1(control)} ${control.getAttribute('aria-label') ?? ''} ${control.getAttribute('value') ?? ''}`)) || box.querySelector('form[action*="cart" i],form[action*="sepet" i]') !== null;
const breadcrumb = (document) => {
    const trail = document.querySelector('[aria-label*="breadcrumb" i],[class*="breadcrumb" i],[id*="breadcrumb" i]');
    return trail ? elements(trail, 'a').map(words$1).filter(Boolean).slice(1) : [];
};
/** The largest picture, as far as it has been laid out; else the first. */
const picture = (box) => {
    const images = elements(box, 'img');
    const size = (image) => image.width * image.height;
    const largest = images.reduce((best, image) => (best && size(best) >= size(image) ? best : image), undefined);
    return largest?.currentSrc || largest?.src || undefined;
};
/** The smallest box around the main heading that also holds a price and a way to buy. */
const sectionAround = (heading) => {
    let box = heading.parentElement;
    for (let step = 0; box && step < MOST_STEPS_UP; step += 1, box = box.parentElement) {
        if (canBeBought(box) && priceElements(box).length > 0)
            return box;
    }
    return undefined;
};
/**
 * The product of a page without structured data: by the owner's selector, else a main heading with a price and a
 * button that buys.
 */
const productSection = (document, selectors) => {
    const headings = elements(document, 'h1');
    const heading = headings.find((one) => words$1(one));
    const element = selectors.product
        ? document.querySelector(selectors.product)
        : heading && sectionAround(heading);
    if (!element)
        return undefined;
    const title = words$1(selectors.title ? element.querySelector(selectors.title) : null) || words$1(heading);
    const prices = priceElements(element);
    // A list with buy buttons has a heading too, but many prices.
    if (!selectors.product && prices.length > 4)
        return undefined;
    const now = prices.find((price) => !isStruck(price));
    const before = prices.find(isStruck);
    return {
        element,
        raw: {
            title,
            link: document.querySelector('link[rel=canonical]')?.href ||
                document.location.href.split('#')[0],
            image: picture(element.querySelector('img') ? element : document.body),
            price: words$1(before ?? now),
            salePrice: before && now ? words$1(now) : undefined,
            currency: parsePrice(words$1(now))?.currency,
            category: breadcrumb(document),
        },
    };
};

/** What a text says as JSON; nothing where it is none. */
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/**
 * Every readable JSON-LD block of a page. Malformed blocks (trailing commas, HTML comments) are common: what can
 * be mended is mended, the rest is passed over.
 */
const jsonLdBlocks = (document) => {
    const scripts = document.querySelectorAll('script[type="application/ld+json"]');
    const blocks = [];
    for (const script of Array.prototype.slice.call(scripts)) {
        const text = script.textContent ?? '';
        const mended = text
            .replace(/<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\//g, '')
            .replace(/,(\s*[}\]])/g, '$1');
        const found = parsed(text) ?? parsed(mended);
        if (found !== undefined)
            blocks.push(found);
    }
    return blocks;
};

const sameTitle$1 = (a, b) => a.toLowerCase() === b.toLowerCase();
/**
 * Finds the products of a page: JSON-LD first, then microdata, OpenGraph, and what the page itself shows. A product
 * that several describe is taken from the best, with its element from the page.
 */
const discover = (document, selectors, currency) => {
    const base = document.baseURI;
    const read = (raw, source) => raw && toProduct(raw, { base, source, currency: currency || undefined });
    const described = jsonLdProducts(jsonLdBlocks(document));
    const section = productSection(document, selectors);
    const here = document.location.href.split('#')[0] ?? base;
    const structured = described.main ?? microdataProduct(document) ?? openGraphProduct(document);
    const cards = productCards(document, selectors);
    // Microdata of a list describes its first card, not the page.
    const isPage = described.main !== undefined || section !== undefined || cards.length === 0;
    const product = isPage
        ? (read(structured && { link: here, ...structured }, 'structured') ??
            read(section?.raw, 'page'))
        : undefined;
    const fromPage = [];
    for (const { element, raw } of cards) {
        const found = read(raw, 'page');
        if (found && found.id !== product?.id)
            fromPage.push({ product: found, element });
    }
    const listed = [];
    for (const raw of described.listed) {
        const found = read(raw, 'structured');
        if (!found)
            continue;
        const shown = fromPage.find((card) => card.product.link === found.link || sameTitle$1(card.product.title, found.title));
        listed.push(shown?.element ? { product: found, element: shown.element } : { product: found });
    }
    const known = new Set(listed.flatMap(({ element }) => (element ? [element] : [])));
    listed.push(...fromPage.filter(({ element }) => element && !known.has(element)));
    if (!product)
        return { listed };
    return {
        main: section ? { product, element: section.element } : { product },
        listed,
    };
};

/** Words in addresses of shops, Turkish, English and German; the first that fits decides. */
const words = [
    ['order', /thank|tesekkur|order-received|order-confirm|siparis-(alindi|tamam)|danke/],
    ['checkout', /checkout|odeme|kasse|payment/],
    ['cart', /\b(cart|basket|sepet|sepetim|warenkorb)\b/],
    ['search', /\b(search|ara|arama|suche)\b/],
    ['product', /\b(product|products?\/[^/]+|urun|dp|p)\b/],
    ['listing', /\b(category|categories|collections?|kategori|shop|c)\b/],
];
/** The query parameters in which shops put what was searched for. */
const SEARCH_PARAMETERS = ['q', 'query', 's', 'search', 'search_term', 'keyword', 'ara'];
/** What was searched for on this page, if it is a result page. */
const searchTerm = (address) => {
    for (const name of SEARCH_PARAMETERS) {
        const term = address.searchParams.get(name)?.trim();
        if (term)
            return term.slice(0, 100);
    }
    return undefined;
};
/** @example pageType(new URL('https://shop.example/sepet')) // 'cart' */
const pageType = (address) => {
    const path = decodeURI(address.pathname).toLowerCase();
    if (searchTerm(address))
        return 'search';
    if (/^\/?(index\.\w+)?$|\/(index\.html?)?$/.test(path) && path.split('/').length <= 3)
        return 'home';
    return words.find(([, word]) => word.test(path))?.[0] ?? 'other';
};

/** A product as the shop's own events describe it: no picture, but often the only brand and category there is. */
const productOfItem = (item, currency, link) => {
    const { item_id, item_name, item_brand, price } = item;
    const category = [
        item.item_category,
        item.item_category2,
        item.item_category3,
        item.item_category4,
        item.item_category5,
    ].filter((step) => step !== undefined);
    return {
        id: item_id,
        title: item_name ?? item_id,
        link,
        availability: 'in_stock',
        category,
        colours: [],
        attributes: {},
        goesWith: [],
        replenishable: false,
        source: 'structured',
        ...(price !== undefined && { price }),
        ...(currency && { currency }),
        ...(item_brand && { brand: item_brand }),
    };
};
/** An event's item for a product of the catalogue. */
const itemOfProduct = ({ id, title, brand, category, price, salePrice, }) => {
    const paid = salePrice ?? price;
    return {
        item_id: id,
        item_name: title,
        ...(brand && { item_brand: brand }),
        ...(category[0] && { item_category: category[0] }),
        ...(category[1] && { item_category2: category[1] }),
        ...(category[2] && { item_category3: category[2] }),
        ...(paid !== undefined && { price: paid }),
    };
};

const sameTitle = (a, b) => a.title.toLowerCase() === b.title.toLowerCase();
/** A product as the page shows it, under the id and with the brand and category that the shop's event gives. */
const underEvent = (shown, told) => {
    if (!shown)
        return { product: told };
    const product = {
        ...told,
        ...shown.product,
        id: told.id,
        ...(told.brand && { brand: told.brand }),
        category: told.category.length ? told.category : shown.product.category,
    };
    return { ...shown, product };
};
/** Which events tell the page's type, the last of them first. */
const TYPE_OF_EVENT = {
    view_item: 'product',
    view_cart: 'cart',
    begin_checkout: 'checkout',
    purchase: 'order',
    search: 'search',
};
const typeOf = (address, { main, listed }, told) => {
    const guessed = pageType(address);
    const event = [...told].reverse().find(({ name }) => TYPE_OF_EVENT[name]);
    if (event)
        return TYPE_OF_EVENT[event.name] ?? guessed;
    if (main && guessed !== 'cart' && guessed !== 'checkout' && guessed !== 'order')
        return 'product';
    return guessed === 'other' && listed.length > 0 ? 'listing' : guessed;
};
/**
 * Puts together what the page's data and markup show with what the shop's own events on this page tell: a page in the
 * dataLayer's dialect has ids and categories there, and pictures and links in its markup.
 */
const describePage = ({ page, settings }, told) => {
    const { document } = page;
    const { selectors, currency } = settings();
    const found = discover(document, selectors, currency);
    const address = new URL(page.location.href);
    const type = typeOf(address, found, told);
    const here = page.location.href.split('#')[0] ?? '';
    const viewed = told.filter(({ name }) => name === 'view_item').pop();
    const viewedItem = viewed?.data.items?.[0];
    const main = viewed && viewedItem
        ? underEvent(found.main, productOfItem(viewedItem, viewed.data.currency, here))
        : type === 'product'
            ? found.main
            : undefined;
    const toldInLists = told
        .filter(({ name, data }) => name === 'view_item_list' && !data.placement)
        .flatMap(({ data }) => (data.items ?? []).map((item) => productOfItem(item, data.currency, '')));
    const listed = found.listed.map((seen) => {
        const named = toldInLists.find((one) => sameTitle(one, seen.product));
        return named ? underEvent(seen, named) : seen;
    });
    return { type, main, listed, search: type === 'search' ? searchTerm(address) : undefined };
};

/** Parameters that say how a visitor came, not where to. */
const NOT_PART = /^(utm_|gclid|fbclid|ref$|source$|_ga|mc_)/;
/** What makes two addresses the same page: host, path and the parameters that matter, in order. */
const linkKey = (link) => {
    try {
        const { host, pathname, searchParams } = new URL(link);
        const parameters = [];
        searchParams.forEach((value, name) => {
            if (!NOT_PART.test(name))
                parameters.push(`${name}=${value}`);
        });
        return `${host}${pathname.replace(/\/$/, '')}?${parameters.sort().join('&')}`;
    }
    catch {
        // No address: known by its own text.
        return link;
    }
};

/**
 * Finds the id under which a product is known already: a page's own SKU and the feed's id are the same product when
 * they have the same address.
 */
const knownIds = (current) => {
    let of;
    let ids = new Map();
    return ({ id, link }) => {
        const catalog = current();
        if (catalog.ordinalOf.has(id) || !link)
            return id;
        if (of !== catalog) {
            of = catalog;
            ids = new Map(catalog.products.map((known) => [linkKey(known.link), known.id]));
        }
        return ids.get(linkKey(link)) ?? id;
    };
};

/** Finds products on the page, says that they are looked at, and follows how long and how far it is read. */
const createPageObserver = (ports, engine) => {
    const { page, observe, listen, onFault } = ports;
    const idOf = knownIds(engine.catalog);
    let shown = [];
    const grow = () => engine.replaceCatalog(growCatalog(engine.catalog(), shown));
    engine.onReload = grow;
    let told = [...ports.heap()];
    let stopImpressions = () => undefined;
    let main;
    let listed = [];
    const stopTelling = ports.onEvent((event) => told.push(event));
    const known = (product) => ({ ...product, id: idOf(product) });
    engagement.start({
        page,
        listen,
        onPage: ports.onPage,
        onLeave: ports.onLeave,
        // Time spent on a product's page speaks for the product.
        emit: (name, data) => observe(name, main ? { ...data, items: [itemOfProduct(main.product)] } : data)});
    const itemAt = (control) => {
        const card = listed.find(({ element }) => element?.contains(control)) ?? main;
        return card && itemOfProduct(card.product);
    };
    const stopCartClicks = trackCartClicks(page.document, itemAt, {
        emit: observe,
        listen,
        timesTold: () => told.filter(({ name }) => name === 'add_to_cart').length,
    });
    return {
        read() {
            const described = describePage(ports, told);
            const { type, search } = described;
            main = described.main && { ...described.main, product: known(described.main.product) };
            listed = described.listed.map((seen) => ({ ...seen, product: known(seen.product) }));
            if (search)
                observe('search', { search_term: search, results: listed.length });
            shown = [...(main ? [main.product] : []), ...listed.map(({ product }) => product)];
            grow();
            if (main) {
                const { currency } = main.product;
                observe('view_item', {
                    items: [itemOfProduct(main.product)],
                    ...(currency && { currency }),
                });
            }
            stopImpressions();
            const cards = listed.flatMap(({ element, product }) => element ? [{ element, item: itemOfProduct(product) }] : []);
            stopImpressions = trackImpressions(page.document, cards, { emit: observe, listen, onFault });
            return { type, main, listed };
        },
        turnPage() {
            told = [];
        },
        stop() {
            stopImpressions();
            stopCartClicks();
            stopTelling();
        },
    };
};

/**
 * Makes a place for a shelf on a page that nobody prepared, where making it moves nothing in sight: right after
 * `after`, else before the footer, and only below the screen; else at the very end of the page.
 */
const openAutoPlace = (document, id, after, heightAt) => {
    const page = document.defaultView;
    const { body } = document;
    if (!page || !body)
        return undefined;
    const footers = document.querySelectorAll('footer,[role=contentinfo],[id*="footer" i]');
    const footer = Array.prototype.slice.call(footers).pop();
    const outer = after?.closest('main > *, body > *') ?? after;
    const candidates = [
        outer?.nextElementSibling,
        footer?.closest('body > *') ?? footer,
    ];
    const point = candidates.find((next) => next?.parentElement && next.getBoundingClientRect().top >= page.innerHeight);
    // In a stretched page a new last child moves the others.
    const stretched = /flex|grid/.test(page.getComputedStyle(body).display);
    // A footer that sticks to the end of the page moves with it.
    const sticks = footer && /absolute|fixed/.test(page.getComputedStyle(footer).position);
    if (!point && (stretched || sticks))
        return undefined;
    const place = document.createElement('div');
    place.setAttribute('data-birebir-placement', id);
    const model = after ?? document.querySelector('main,[role=main],h1')?.closest('body > *');
    const width = Math.min(1280, model?.getBoundingClientRect().width || body.clientWidth, body.clientWidth - 32);
    const style = {
        display: 'block',
        'box-sizing': 'border-box',
        width: `${width}px`,
        'max-width': 'calc(100% - 32px)',
        margin: '32px auto',
        clear: 'both',
        'min-height': `${heightAt(width)}px`,
    };
    for (const name of Object.keys(style))
        place.style.setProperty(name, style[name] ?? '');
    if (point?.parentElement)
        point.parentElement.insertBefore(place, point);
    else
        body.appendChild(place);
    return place;
};

/** What a page that nobody prepared gets, by what it is for; paying is left alone. */
const AUTO = {
    product: ['auto-alternatives', 'auto-picked'],
    cart: ['auto-cart'],
    checkout: [],
    order: [],
};
const AUTO_ELSEWHERE = ['auto-picked'];
/** Takes up what the owner prepared; on a page without any of it, makes places of our own. */
const placeShelves = ({ page, settings }, shelves, { type, main }) => {
    shelves.find();
    if (shelves.placements().length > 0 || !settings().auto)
        return;
    for (const id of AUTO[type] ?? AUTO_ELSEWHERE) {
        const after = id === 'auto-picked' ? undefined : main?.element;
        const element = openAutoPlace(page.document, id, after, shelfHeight);
        if (element)
            shelves.add(id, element, {}, true);
    }
};

/** Looked at once more after this, for shops that draw their products themselves. */
const LOOK_AGAIN_MS = [0, 700, 2500];
/** Reads this page and every further one of a single-page shop, fills its shelves, and lets the talk begin. */
const followPages = async (ports, engine) => {
    const { page, chunks, onFault } = ports;
    const { shelves } = engine;
    const observer = createPageObserver(ports, engine);
    let description = { type: 'other', listed: [] };
    let ended = false;
    const read = async () => {
        const address = page.location.href;
        for (const delay of LOOK_AGAIN_MS) {
            if (delay > 0)
                await new Promise((resolve) => setTimeout(resolve, delay));
            if (ended || page.location.href !== address)
                return;
            description = observer.read();
            engine.know(description.main?.product.id, strategiesOfThePage);
            placeShelves(ports, shelves, description);
            await shelves.fill();
            if (description.main || description.listed.length > 0)
                return;
        }
    };
    const readSafely = () => read().catch((error) => onFault('reading the page', error));
    const stopListening = ports.onEvent(({ name }) => {
        // The answer changes how we behave, and at once.
        if (name === 'answer')
            void shelves.fill(true);
    });
    let talk;
    let reading = Promise.resolve();
    let opened = false;
    ports.onPage(() => {
        if (opened) {
            observer.turnPage();
            shelves.clear();
            shelves.find();
        }
        opened = true;
        reading = readSafely().then(() => talk?.turnPage());
    });
    await reading;
    const { startTalk } = await chunks.talk();
    talk = startTalk(ports, engine, () => description);
    talk.turnPage();
    return {
        ...engine,
        destroy() {
            ended = true;
            engine.destroy();
            observer.stop();
            talk?.stop();
            stopListening();
        },
    };
};

export { followPages };
