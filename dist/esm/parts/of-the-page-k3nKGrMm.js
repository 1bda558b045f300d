import { p as productSources } from './product-DRUJVo4-.js';
import { p as propose } from './listed-C9GhbqSb.js';
import { f as featureParts } from './feature-parts-DyqzU2Mt.js';
import { l as likenessWeights } from './likeness-weights-2fnUnoOU.js';
import { s as scoreByFeatures, t as topCandidates } from './score-by-features-CZTl8XyH.js';

const rank = (product) => productSources.indexOf(product.source);
/** Laid over what was known: the better source wins a field, and a gap is filled from the lesser one. */
const merge = (known, found) => {
    const [better, lesser] = rank(found) <= rank(known) ? [found, known] : [known, found];
    // Known first: fields in another order would look like a change.
    const filled = { ...known, ...lesser, ...better };
    if (better.category.length === 0)
        Object.assign(filled, { category: lesser.category });
    if (better.colours.length === 0)
        Object.assign(filled, { colours: lesser.colours });
    if (better.goesWith.length === 0)
        Object.assign(filled, { goesWith: lesser.goesWith });
    // A sale that has ended must not live on from the older record.
    if (better.price !== undefined && better.salePrice === undefined) {
        const { salePrice: _ended, ...regular } = filled;
        return regular;
    }
    return filled;
};
/**
 * The catalogue with what was found on a page or in a feed. Known products keep their ordinals;
 * when nothing is new the very same catalogue is returned, so that nothing is indexed twice.
 */
const growCatalog = (catalog, found) => {
    const changes = new Map();
    const added = new Map();
    const { length } = catalog.products;
    for (const product of found) {
        const ordinal = catalog.ordinalOf.get(product.id) ?? added.get(product.id);
        if (ordinal === undefined) {
            const last = length + added.size;
            added.set(product.id, last);
            changes.set(last, product);
            continue;
        }
        const known = changes.get(ordinal) ?? catalog.products[ordinal];
        const next = merge(known, product);
        if (JSON.stringify(next) !== JSON.stringify(known))
            changes.set(ordinal, next);
    }
    return changes.size > 0 ? catalog.changed(changes) : catalog;
};

/** What goes with a companion of the product is a companion too, but a lesser one. */
const SECOND_STEP = 0.2;
/** What goes with a product of the same kind usually goes with this one; asked where the others name too few. */
const OF_ITS_KIND = 0.02;
const ENOUGH = 8;
/** What the shop itself chose to go with the product on the page, or with what lies in the cart. */
const goesWith = {
    id: 'goes-with',
    ofThePage: true,
    allows: [],
    sells: true,
    propose(context) {
        const { catalog, profile, current } = context;
        const about = current !== undefined
            ? [current]
            : [...profile.cart.items.keys()].map((id) => catalog.ordinalOf.get(id) ?? -1);
        const votes = new Map();
        /** Adds what goes with `ordinal`; what goes with a companion counts less. */
        const vote = (ordinal, weight) => {
            const { goesWith = [], title = '' } = catalog.products[ordinal] ?? {};
            const companions = goesWith
                .map((id) => catalog.ordinalOf.get(id) ?? -1)
                .filter((companion) => companion >= 0 && !about.includes(companion));
            for (const companion of companions) {
                const known = votes.get(companion);
                votes.set(companion, { title, ...known, weight: (known?.weight ?? 0) + weight });
            }
            return companions;
        };
        const direct = about.flatMap((ordinal) => vote(ordinal, 1));
        for (const companion of direct)
            vote(companion, SECOND_STEP);
        const kinds = new Set(about.map((ordinal) => catalog.leafOf[ordinal]).filter(Boolean));
        if (votes.size < ENOUGH) {
            catalog.leafOf.forEach((kind, ordinal) => {
                if (kinds.has(kind) && !about.includes(ordinal))
                    vote(ordinal, OF_ITS_KIND);
            });
        }
        const because = (ordinal) => ({
            id: 'because.goes-with',
            values: { product: votes.get(ordinal)?.title ?? '' },
        });
        return propose('goes-with', context, {
            ordinals: votes.keys(),
            parts: (ordinal) => [{ name: 'link', value: votes.get(ordinal)?.weight ?? 0 }],
            because,
            reason: because(votes.keys().next().value ?? -1),
        });
    },
};

/** Alternatives to the product on the page: what shares its features, the rarer the better. */
const similar = {
    id: 'similar',
    ofThePage: true,
    allows: [],
    propose({ catalog, current, pool, blocked }) {
        const product = current === undefined ? undefined : catalog.products[current];
        if (!product || current === undefined)
            return undefined;
        const weights = likenessWeights(catalog, current);
        const scores = scoreByFeatures(catalog, weights);
        scores[current] = 0;
        // An alternative is of the same category; without one in the catalogue any likeness will do.
        const leaf = catalog.leafOf[current] ?? 0;
        const hasKin = leaf > 0 && (catalog.shareOf[leaf] ?? 0) * scores.length > 1;
        const stranger = (ordinal) => blocked(ordinal) || (hasKin && (catalog.leafOf[ordinal] ?? 0) !== leaf ? 1 : 0);
        const kin = topCandidates(scores, pool, stranger);
        const because = { id: 'because.similar', values: { product: product.title } };
        return {
            candidates: kin.length >= 4 ? kin : topCandidates(scores, pool, blocked),
            parts: (ordinal) => featureParts(catalog, weights, ordinal),
            because: () => because,
            heading: { id: 'shelf.similar' },
            reason: because,
        };
    },
};

/** Strategies that look at what the page or the cart shows now. */
const strategiesOfThePage = [similar, goesWith];

export { growCatalog as g, strategiesOfThePage as s };
