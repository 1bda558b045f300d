import { r as readArmCounts, e as exploreShelves } from './explore-shelves-25hRjuoH.js';
import './visit-gap-UVPV7SaH.js';
import './parse-event-DW8ctT1B.js';

/** Begins to explore; of what cannot be understood in the settings the owner is told once. */
const openExplorer = ({ settings, heap, observe, warn }, decide) => {
    const { placements } = settings();
    for (const id of Object.keys(placements)) {
        for (const complaint of readArmCounts(placements[id]?.explore, id).complaints)
            warn(`Birebir: ${complaint}.`);
    }
    const explore = (input) => {
        // The first event of the page stands for chance: its id is random. What is chosen holds for the visit.
        const seed = heap()[0]?.id;
        return seed
            ? exploreShelves({ ...input, seed, decide })
            : { outcomes: decide(input), trials: [] };
    };
    return {
        decide: (input) => explore(input).outcomes,
        choose(input) {
            const { outcomes, trials } = explore(input);
            for (const { placement, arm, propensity } of trials)
                observe('trial', { placement, strategy: arm, propensity });
            return outcomes;
        },
    };
};

export { openExplorer };
