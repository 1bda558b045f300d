import { d as drawConsentCard } from './consent-card-C0XmOPGr.js';
import 'preact/jsx-runtime';
import 'preact';
import './index-BHU3Zipz.js';
import './parse-event-CUp65X8I.js';
import './unbreakable-BZOf6gEF.js';
import './wording-q8T4z_Fn.js';

/** Draws our own consent card and takes its answer. Resolves with its undo. */
const askForConsent = async ({ theme, wording, stillNeeded, answer, onFault, }) => {
    const words = await wording();
    if (!stillNeeded())
        return () => undefined;
    const card = drawConsentCard(words, {
        answered(yes) {
            answer({ remember: yes, personalise: yes, ask: yes, send: false });
            card.remove();
        },
    }, { theme, onFault });
    return card.remove;
};

export { askForConsent };
