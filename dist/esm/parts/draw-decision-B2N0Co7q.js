import { r as reserve } from './reserve-BeJ1A95C.js';
import { d as drawShelf } from './shelf-BSu_hw0K.js';
import { s as shelfHeight } from './shelf-height-CGH9f1TZ.js';
import { p as pageWords } from './page-words-u7k0npmW.js';
import './index-CoyEnUq7.js';
import './parse-event-DW8ctT1B.js';
import './watch-seen-amm_it0l.js';
import './card-view-CglQLbcX.js';
import './safe-link-DHL-UhtQ.js';
import './wording-q8T4z_Fn.js';
import './unbreakable-BeMLhIzJ.js';
import './page-language-CDTcWPbe.js';

const eventItem = (item, { items }) => {
    const { id, title, price: listed, salePrice: price = listed } = item.product;
    const at = items.indexOf(item);
    return {
        item_id: id,
        item_name: title,
        ...(at >= 0 && { index: at }),
        ...(price !== undefined && { price }),
    };
};
/**
 * What a visitor does on a shelf, as events: back to the door they came from.
 * @param current what the shelf shows by then.
 */
const shelfActions = (current, { observe, addToCart }) => {
    const tell = (name, items, more = {}) => {
        const decision = current();
        const { placement, strategy, propensity } = decision;
        observe(name, {
            placement,
            strategy,
            ...(propensity !== undefined && { propensity }),
            items: items.map((item) => eventItem(item, decision)),
            ...more,
        });
    };
    return {
        shown: (items) => tell('view_item_list', items),
        opened: (item) => tell('select_item', [item]),
        disliked: (item) => tell('dislike', [item]),
        undone: (item) => tell('dislike', [item], { method: 'undo' }),
        ...(addToCart && {
            async add(item) {
                return (await addToCart(item.product)) !== false;
            },
        }),
    };
};

/**
 * Draws a shelf in the page's words, and lets what is done on it come back as events. Nothing where there is no room
 * for it without moving what the visitor reads: this page goes without.
 */
const drawDecision = async (element, decision, ports) => {
    const { settings, observe, announce, chunks, onFault } = ports;
    if (!reserve(element, shelfHeight(element.clientWidth)))
        return undefined;
    const words = { ...(await pageWords('shelf', ports)) };
    const learnDetail = async () => {
        words.texts = { ...words.texts, ...(await pageWords('detail', ports)).texts };
    };
    const isWorded = ({ heading, because }) => [heading, because].every(({ id }) => id in words.texts);
    if (!isWorded(decision))
        await learnDetail();
    const { theme, addToCart } = settings();
    let current = decision;
    const actions = shelfActions(() => current, { observe, addToCart });
    const drawn = drawShelf(element, decision, words, actions, {
        headingLevel: 2,
        theme,
        async alive() {
            const [alive] = await Promise.all([chunks.alive(), learnDetail()]);
            return alive;
        },
        onFault,
    });
    announce('shelf', decision);
    return {
        remove: drawn.remove,
        async update(next) {
            try {
                if (!isWorded(next))
                    await learnDetail();
                current = next;
                drawn.update(next);
                announce('shelf', next);
            }
            catch (error) {
                onFault('the words of a shelf', error);
            }
        },
    };
};

export { drawDecision };
