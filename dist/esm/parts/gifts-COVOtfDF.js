/**
 * Keeps a map at `most` entries and makes `key` the last touched: the longest untouched goes first, except what
 * `stays`.
 */
const touch = (map, key, most, make, stays = () => false) => {
    const value = map.get(key) ?? make();
    map.delete(key);
    map.set(key, value);
    if (map.size > most) {
        for (const [oldest, one] of map) {
            if (stays(one))
                continue;
            map.delete(oldest);
            break;
        }
    }
    return value;
};

const MOST_MARKS = 500;
/** True where the visitor said so, or bought it while shopping for somebody else. */
const isGift = (gifts, fact) => gifts.get(fact)?.on === true;
/** What was meant for somebody else. The last word counts, by its own date. */
const gifts = {
    apply(draft, { name, at, data, forSomeoneElse }) {
        const { fact, transaction_id: order, items } = data;
        const mark = (key, on) => {
            const known = touch(draft, key, MOST_MARKS, () => ({ on, at }));
            if (at >= known.at)
                draft.set(key, { on, at });
        };
        if (name === 'strike' && fact)
            draft.delete(fact);
        else if (name === 'gift' && fact)
            mark(fact, data.method !== 'undo');
        else if (name === 'purchase' && forSomeoneElse && items?.length) {
            const key = `order:${order}`;
            if (order && !draft.has(key))
                mark(key, true);
        }
    },
};

export { gifts as g, isGift as i, touch as t };
