import { V as VISIT_GAP_MS } from './visit-gap-UVPV7SaH.js';
import { f as findPlacements } from './placements-qMz_0xe0.js';
import { drawDecision } from './draw-decision-B2N0Co7q.js';
import './reserve-BeJ1A95C.js';
import './shelf-BSu_hw0K.js';
import './index-CoyEnUq7.js';
import './parse-event-DW8ctT1B.js';
import './watch-seen-amm_it0l.js';
import './card-view-CglQLbcX.js';
import './safe-link-DHL-UhtQ.js';
import './wording-q8T4z_Fn.js';
import './shelf-height-CGH9f1TZ.js';
import './unbreakable-BeMLhIzJ.js';
import './page-words-u7k0npmW.js';
import './page-language-CDTcWPbe.js';

/** Fewer than these are not a shelf any more. */
const LEAST_ITEMS = 4;
const TAKES_OUT = ['add_to_cart', 'purchase', 'dislike'];
/** What has gone into the cart or out of favour since the decision was made. */
const goneSince = (profile, tail) => {
    const gone = new Set(profile?.cart?.items.keys());
    for (const { name, data } of tail.flatMap(({ events }) => events)) {
        if (!TAKES_OUT.includes(name))
            continue;
        for (const { item_id } of data.items ?? [])
            gone.add(item_id);
    }
    return gone;
};
/** Whether the visit of the snapshot is over: what was chosen for it by a placement that explores held no longer. */
const isOver = (profile, tail, now) => {
    const moments = [
        profile?.visits?.lastAt ?? 0,
        ...tail.flatMap(({ events }) => events).map(({ at }) => at),
        now,
    ];
    return moments.some((at, i) => i > 0 && at - (moments[i - 1] ?? at) > VISIT_GAP_MS);
};
/**
 * Paints the shelves that the last visit ended with, from the snapshot alone: neither engine nor catalogue is
 * needed. They stay for this view.
 */
const paintFromSnapshot = async ({ shelves, snapshot, tail }, ports) => {
    const painted = new Map();
    const profile = snapshot.profile();
    const gone = goneSince(profile, tail);
    for (const { id, kind, element } of findPlacements(ports.page.document)) {
        const remembered = shelves.find((shelf) => shelf.placement === id);
        const items = remembered?.items.filter(({ product }) => !gone.has(product.id)) ?? [];
        if (kind !== 'shelf' || !remembered || items.length < LEAST_ITEMS)
            continue;
        const isTrial = remembered.propensity !== undefined;
        if (isTrial && isOver(profile, tail, ports.now()))
            continue;
        const decision = { ...remembered, items };
        const drawn = await drawDecision(element, decision, ports);
        if (drawn)
            painted.set(id, { decision, drawn });
    }
    return painted;
};

export { paintFromSnapshot };
