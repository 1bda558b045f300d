import { d as drawConsentCard } from './consent-card-BfpTN5zc.js';
import 'preact/jsx-runtime';
import 'preact';
import { p as pageWords } from './page-words-u7k0npmW.js';
import './index-CoyEnUq7.js';
import './parse-event-DW8ctT1B.js';
import './unbreakable-BeMLhIzJ.js';
import './wording-q8T4z_Fn.js';
import './page-language-CDTcWPbe.js';

/** Draws our own consent card and takes its answer. Resolves with its undo. */
const askForConsent = async (ports) => {
    const { settings, stillNeeded, flow, onFault } = ports;
    const words = await pageWords('talk', ports);
    if (!stillNeeded())
        return () => undefined;
    const { theme, collector } = settings();
    const card = drawConsentCard(words, {
        answered(yes) {
            // Without a collector nobody was asked about sending.
            const send = (collector || !yes) && { send: yes };
            flow.answer({ remember: yes, personalise: yes, ask: yes, ...send }, 'card');
            card.remove();
        },
    }, { theme, onFault, text: collector ? 'text-send' : 'text' });
    return card.remove;
};

export { askForConsent };
