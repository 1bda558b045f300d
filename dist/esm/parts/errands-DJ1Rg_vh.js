import { V as VISIT_GAP_MS } from './visit-gap-UVPV7SaH.js';

const MOST_ERRANDS = 30;
/** The errand that something at this moment belongs to. */
const errandAt = (errands, at) => errands.find(({ since, until, open }) => at >= since && (open ? at - until <= VISIT_GAP_MS : at < until));
/** When the visitor shopped for somebody else: what they did then says nothing about themselves. */
const errands = {
    apply(draft, { name, at, data: { method } }) {
        const errand = errandAt(draft, at);
        if (errand)
            errand.until = Math.max(errand.until, at);
        if (name !== 'shopping_for')
            return;
        if (errand)
            errand.open = method === 'someone-else';
        else if (method === 'someone-else') {
            draft.push({ since: at, until: at, open: true });
            if (draft.length > MOST_ERRANDS)
                draft.shift();
        }
    },
};

export { errandAt as a, errands as e };
