import { D as DAY_MS } from './decayed-BmS0RYHL.js';

/** Older business is settled. */
const MEMORY_MS = 60 * DAY_MS;
/** Looked at (or carted) within two months and not bought since; the cart first, then the newest first. */
const unfinished = ({ cart, evidence, ledger }, now) => {
    const boughtAt = new Map();
    for (const order of ledger.orders) {
        for (const line of order.lines)
            boughtAt.set(line.id, order.at);
    }
    const left = [...cart.items.keys()].map((id) => ({
        id,
        inCart: true,
        at: evidence.items.get(id)?.lastViewAt || cart.changedAt,
    }));
    for (const [id, item] of evidence.items) {
        const open = item.lastViewAt > now - MEMORY_MS &&
            item.lastViewAt > (boughtAt.get(id) ?? 0) &&
            !item.disliked &&
            !cart.items.has(id);
        if (open)
            left.push({ id, inCart: false, at: item.lastViewAt });
    }
    return left
        .filter(({ at }) => at > now - MEMORY_MS)
        .sort((a, b) => Number(b.inCart) - Number(a.inCart) ||
        b.at - a.at ||
        (a.id < b.id ? -1 : Number(a.id > b.id)));
};

export { unfinished as u };
