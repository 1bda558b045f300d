import { d as drawConsentCard } from './consent-card-C9XXT8rA.js';
import 'preact/jsx-runtime';
import 'preact';
import './index-BFQFz1-d.js';
import './parse-event-DW8ctT1B.js';
import './unbreakable-G7my15sy.js';
import './wording-q8T4z_Fn.js';

/** Draws our own consent card and takes its answer. Resolves with its undo. */
const askForConsent = async ({ theme, wording, sends, stillNeeded, answer, onFault, }) => {
    const words = await wording();
    if (!stillNeeded())
        return () => undefined;
    const card = drawConsentCard(words, {
        answered(yes) {
            // Without a collector nobody was asked about sending.
            answer({
                remember: yes,
                personalise: yes,
                ask: yes,
                ...((sends || !yes) && { send: yes }),
            });
            card.remove();
        },
    }, { theme, onFault, text: sends ? 'text-send' : 'text' });
    return card.remove;
};

export { askForConsent };
