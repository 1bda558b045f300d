import { f as findPlacements } from './placements-qMz_0xe0.js';
import { drawDecision } from './draw-decision-Bdg8R_Eb.js';
import './reserve-BeJ1A95C.js';
import './index-DkSf4PDJ.js';
import './parse-event-DNaZKOeh.js';
import './watch-seen-BcxiQoZE.js';
import './card-view-CglQLbcX.js';
import './safe-link-DHL-UhtQ.js';
import './wording-q8T4z_Fn.js';
import './shelf-height-CGH9f1TZ.js';
import './unbreakable-CfBbHZf5.js';

/** Fewer than these are not a shelf any more. */
const LEAST_ITEMS = 4;
const TAKES_OUT = ['add_to_cart', 'purchase', 'dislike'];
/** What has gone into the cart or out of favour since the decision was made. */
const goneSince = ({ profile }, tail) => {
    const gone = new Set(profile()?.cart?.items.keys());
    for (const { name, data } of tail.flatMap(({ events }) => events)) {
        if (!TAKES_OUT.includes(name))
            continue;
        for (const { item_id } of data.items ?? [])
            gone.add(item_id);
    }
    return gone;
};
/**
 * Paints the shelves that the last visit ended with, from the snapshot alone: neither engine nor catalogue is
 * needed. They stay for this view.
 */
const paintFromSnapshot = async (shelves, snapshot, tail, ports) => {
    const painted = new Map();
    const gone = goneSince(snapshot, tail);
    for (const { id, kind, element } of findPlacements(ports.page.document)) {
        const remembered = shelves.find((shelf) => shelf.placement === id);
        const items = remembered?.items.filter(({ product }) => !gone.has(product.id)) ?? [];
        if (kind !== 'shelf' || !remembered || items.length < LEAST_ITEMS)
            continue;
        const decision = { ...remembered, items };
        const drawn = await drawDecision(element, decision, ports);
        if (drawn)
            painted.set(id, { decision, drawn });
    }
    return painted;
};

export { paintFromSnapshot };
