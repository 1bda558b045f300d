import { g as growCatalog, s as strategiesOfThePage } from './of-the-page-k3nKGrMm.js';
import { s as shelfHeight } from './shelf-height-CGH9f1TZ.js';
import { i as itemOfProduct } from './item-of-product-CX2zA7RI.js';
import { p as parentOf } from './parent-of-nITZYwU1.js';
import { p as parseAmount, n as numberIn, t as toProduct } from './raw-product-CzYZIMQO.js';
import { l as linkKey } from './link-key-CLXu_eQq.js';
import './product-DRUJVo4-.js';
import './listed-C9GhbqSb.js';
import './score-of-BSwRAnty.js';
import './feature-parts-DyqzU2Mt.js';
import './feature-name-DyQgDqoc.js';
import './likeness-weights-2fnUnoOU.js';
import './taste-weights-Ciux7Ett.js';
import './score-by-features-CZTl8XyH.js';

const createAfterShelves = (ports, engine, describe) => {
    let ended = false;
    let watch;
    let talk;
    let watchTrouble;
    let stopFriction;
    return {
        async begin() {
            const { chunks } = ports;
            const [{ watchPage, watchFriction }, { startTalk }] = await Promise.all([
                chunks.watch(),
                chunks.talk(),
            ]);
            if (ended)
                return;
            watch ??= watchPage(ports);
            talk ??= startTalk(ports, engine, describe);
            watchTrouble = () => watchFriction(ports, () => describe().type);
            watch.turnPage(describe());
        },
        turnPage: (description) => watch?.turnPage(description),
        settle() {
            if (ended)
                return;
            talk?.turnPage();
            stopFriction ??= watchTrouble?.();
        },
        stop() {
            ended = true;
            watch?.stop();
            talk?.stop();
            stopFriction?.();
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
    // A page of frames has a frameset for a body, where nothing can be shown.
    if (!page || body?.localName !== 'body')
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

/** Brings the shop's own lists into order for whom something is known, where the owner lends us one. */
const rankLists = async ({ page, lists }, { input }, listed) => {
    if (!lists.loaded() && !page.document.querySelector('[data-birebir-rerank]'))
        return;
    const known = input();
    const isKnown = known.tastes.length + known.profile.evidence.items.size > 0;
    if (isKnown || lists.loaded())
        (await lists.load()).know(known, listed);
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
    /\d/.test(text) &&
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
 * parts make one up (`$ 10.90` over four elements). None is inside another. The whole page is walked: read it once.
 */
const priceElements = (document) => {
    const found = new Set();
    for (const element of Array.prototype.slice.call(document.querySelectorAll(MARKED))) {
        if (!element.querySelector('a,img') && looksLikePrice(text(element)))
            found.add(element);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen += 1) {
        const parent = walker.currentNode.parentElement;
        if (!parent || found.has(parent))
            continue;
        if (looksLikePrice((walker.currentNode.nodeValue ?? '').trim()))
            found.add(parent);
    }
    return Array.from(found).filter((element) => {
        for (let up = parentOf(element); up; up = parentOf(up))
            if (found.has(up))
                return false;
        return !element.closest('script,style,nav,footer');
    });
};
/** Those of the page's prices that stand in a box. */
const pricesIn = (box, prices) => prices.filter((price) => box.contains(price));

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
const readCard = (box, selectors, all) => {
    const link = box.matches('a[href]') ? box : links(box)[0];
    if (!link)
        return undefined;
    const part = (selector) => (selector ? box.querySelector(selector) : null);
    const prices = selectors.price
        ? Array.prototype.slice.call(box.querySelectorAll(selectors.price))
        : pricesIn(box, all);
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
 * The products of a list that no structured data describes: by the owner's selector, else every box around one of the
 * page's prices that holds one link and one picture. Boxes of ours are left out.
 */
const productCards = (document, selectors, prices) => {
    const boxes = new Set();
    if (selectors.card) {
        for (const box of Array.prototype.slice.call(document.querySelectorAll(selectors.card))) {
            boxes.add(box);
        }
    }
    else {
        for (const price of prices) {
            const box = boxAround(price);
            if (box)
                boxes.add(box);
        }
    }
    const cards = [];
    for (const element of Array.from(boxes)) {
        const raw = readCard(element, selectors, prices);
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
const sectionAround = (heading, prices) => {
    let box = heading.parentElement;
    for (let step = 0; box && step < MOST_STEPS_UP; step += 1, box = box.parentElement) {
        if (pricesIn(box, prices).length > 0 && canBeBought(box))
            return box;
    }
    return undefined;
};
/**
 * The product of a page without structured data: by the owner's selector, else a main heading with a price and a
 * button that buys.
 */
const productSection = (document, selectors, all) => {
    const headings = elements(document, 'h1');
    const heading = headings.find((one) => words$1(one));
    const element = selectors.product
        ? document.querySelector(selectors.product)
        : heading && sectionAround(heading, all);
    if (!element)
        return undefined;
    const title = words$1(selectors.title ? element.querySelector(selectors.title) : null) || words$1(heading);
    const prices = pricesIn(element, all);
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

const STRUCTURE = 'script[type="application/ld+json"],[itemscope][itemtype$="product" i],meta[property="og:type" i]';
/** Whether there is anything for `structuredProducts` to read. */
const hasStructure = (document) => document.querySelector(STRUCTURE) !== null;
/**
 * Finds the products of a page: what its data says first, and what the page itself shows. A product that several
 * describe is taken from the best, with its element from the page.
 */
const discover = (document, { described, marked, listed: inData }, selectors, currency) => {
    const base = document.baseURI;
    const read = (raw, source) => raw && toProduct(raw, { base, source, currency: currency || undefined });
    const prices = priceElements(document);
    const section = productSection(document, selectors, prices);
    const cards = productCards(document, selectors, prices);
    const here = document.location.href.split('#')[0] ?? base;
    const structured = described ?? marked;
    // Microdata of a list describes its first card, not the page.
    const isPage = described !== undefined || section !== undefined || cards.length === 0;
    const product = isPage
        ? (read(structured && { link: here, ...structured }, 'structured') ??
            read(section?.raw, 'page'))
        : undefined;
    const fromPage = [];
    const shownAs = new Map();
    for (const { element, raw } of cards) {
        const found = read(raw, 'page');
        if (!found || found.id === product?.id)
            continue;
        const seen = { product: found, element };
        fromPage.push(seen);
        shownAs.set(found.link, seen).set(found.title.toLowerCase(), seen);
    }
    const listed = [];
    const placed = new Set();
    for (const raw of inData) {
        const found = read(raw, 'structured');
        if (!found)
            continue;
        const shown = shownAs.get(found.link) ?? shownAs.get(found.title.toLowerCase());
        if (shown)
            placed.add(shown);
        listed.push(shown?.element ? { product: found, element: shown.element } : { product: found });
    }
    listed.push(...fromPage.filter((seen) => !placed.has(seen)));
    if (!product)
        return { listed };
    return {
        main: section ? { product, element: section.element } : { product },
        listed,
    };
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
    const said = told.flatMap(({ name }) => TYPE_OF_EVENT[name] ?? []).pop();
    if (said)
        return said;
    const guessed = pageType(address);
    if (main && guessed !== 'cart' && guessed !== 'checkout' && guessed !== 'order')
        return 'product';
    return guessed === 'other' && listed.length > 0 ? 'listing' : guessed;
};
/**
 * Puts together what the page's data and markup show with what the shop's own events on this page tell: a page in the
 * dataLayer's dialect has ids and categories there, and pictures and links in its markup.
 */
const describePage = ({ page, settings }, told, structured) => {
    const { document } = page;
    const { selectors, currency } = settings();
    const found = discover(document, structured, selectors, currency);
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
    const toldInLists = new Map();
    for (const { name, data } of told) {
        if (name !== 'view_item_list' || data.placement)
            continue;
        for (const item of data.items ?? []) {
            const product = productOfItem(item, data.currency, '');
            toldInLists.set(product.title.toLowerCase(), product);
        }
    }
    const listed = found.listed.map((seen) => {
        const named = toldInLists.get(seen.product.title.toLowerCase());
        return named ? underEvent(seen, named) : seen;
    });
    return { type, main, listed, search: type === 'search' ? searchTerm(address) : undefined };
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

/** The calendar's clock is set now and then, a page's own is not. */
const CLOCKS_DIFFER_MS = 60_000;
/** Finds the products of the page, puts them into the catalogue, and says what the page is about. */
const createPageReader = (ports, engine) => {
    const { page, chunks, observe } = ports;
    const idOf = knownIds(engine.catalog);
    let shown = [];
    const grow = () => engine.replaceCatalog(growCatalog(engine.catalog(), shown));
    engine.onReload = grow;
    let told = [];
    const openedAt = ports.now() - page.performance.now();
    /** What happened before this page was opened, as a shop tells an order history here, is not about it. */
    const tell = (event) => {
        if (event.at > openedAt - CLOCKS_DIFFER_MS)
            told.push(event);
    };
    ports.heap().forEach(tell);
    const stopTelling = ports.onEvent(tell);
    const known = (seen) => ({
        ...seen,
        product: { ...seen.product, id: idOf(seen.product) },
    });
    return {
        async read() {
            const { document } = page;
            const structured = hasStructure(document)
                ? (await chunks.structured()).structuredProducts(document)
                : { listed: [] };
            const { type, search, ...found } = describePage(ports, told, structured);
            const main = found.main && known(found.main);
            const listed = found.listed.map(known);
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
            return { type, main, listed };
        },
        turnPage() {
            told = [];
        },
        stop: stopTelling,
    };
};

const createValueLoader = (ports, engine, pageType) => {
    const { page, settings, chunks, onFault } = ports;
    let loading;
    let running;
    let stopped = false;
    const load = async () => {
        loading ??= chunks.value().then(async ({ startValue }) => {
            running = await startValue(ports, engine, pageType);
            if (stopped)
                running.stop();
            return running;
        });
        const live = await loading;
        await live.renew();
        return live;
    };
    const report = (error) => onFault('the segments', error);
    const quietly = (wanted) => {
        if (wanted && !loading)
            load().catch(report);
    };
    const loadIfNeeded = () => {
        const { segments, business, playbook, strategies } = settings();
        const asked = business || playbook.length || strategies.length;
        quietly(asked || Object.keys(segments).length || engine.profile().ledger.orders.length);
    };
    const stopListening = ports.onEvent(({ name }) => quietly(name === 'purchase'));
    return {
        load,
        loadIfNeeded,
        loadIfShown: () => quietly(page.document.querySelector('[data-birebir-when]')),
        renew() {
            if (loading)
                load().catch(report);
            else
                loadIfNeeded();
        },
        stop() {
            stopped = true;
            stopListening();
            running?.stop();
        },
    };
};

/** Looked at once more after this, for shops that draw their products themselves. */
const LOOK_AGAIN_MS = [700, 2500];
const NOTHING = { type: 'other', listed: [] };
const isEmpty = ({ main, listed }) => !main && listed.length === 0;
/**
 * Reads this page and every further one of a single-page shop and fills its shelves. Who waits for the engine waits
 * for the first look alone; further looks, what is done on the page and the talk come behind.
 */
const followPages = async (ports, engine) => {
    const { page, onFault } = ports;
    const { shelves } = engine;
    const reader = createPageReader(ports, engine);
    let description = NOTHING;
    const value = createValueLoader(ports, engine, () => description.type);
    const after = createAfterShelves(ports, engine, () => description);
    let ended = false;
    let opened = false;
    const look = async () => {
        const address = page.location.href;
        const found = await reader.read();
        // The page may have been turned meanwhile.
        if (ended || page.location.href !== address)
            return;
        description = found;
        const { main, listed } = description;
        engine.know({ current: main?.product.id, listed: listed.map(({ product }) => product.id) }, strategiesOfThePage);
        placeShelves(ports, shelves, description);
        await shelves.fill();
        await engine.learn();
        await rankLists(ports, engine, listed);
    };
    const lookAgain = async () => {
        const address = page.location.href;
        for (const delay of LOOK_AGAIN_MS) {
            if (!isEmpty(description))
                return;
            await new Promise((resolve) => setTimeout(resolve, delay));
            if (ended || page.location.href !== address)
                return;
            await look();
            after.turnPage(description);
        }
    };
    const comeToRest = async () => {
        await after.begin();
        if (ended)
            return;
        value.loadIfNeeded();
        await lookAgain();
        after.settle();
    };
    const reportPage = (error) => onFault('reading the page', error);
    const stopListening = ports.onEvent(({ name }) => {
        // The answer changes how we behave, and at once.
        if (name === 'answer')
            shelves.fill(true).catch(reportPage);
    });
    let looked = Promise.resolve();
    ports.onPage(() => {
        if (opened) {
            description = NOTHING;
            reader.turnPage();
            after.turnPage(NOTHING);
            shelves.clear();
            shelves.find();
        }
        opened = true;
        value.loadIfShown();
        looked = look().catch(reportPage);
        void looked.then(comeToRest).catch(reportPage);
    });
    await looked;
    return {
        ...engine,
        value: value.load,
        renew: value.renew,
        destroy() {
            ended = true;
            engine.destroy();
            reader.stop();
            after.stop();
            stopListening();
            value.stop();
        },
    };
};

export { followPages };
