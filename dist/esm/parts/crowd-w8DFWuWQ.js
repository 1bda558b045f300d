import { o as openKnowledge, a as openModel, d as damagedModel } from './of-the-crowd-BYSXxQrP.js';
export { s as strategies } from './of-the-crowd-BYSXxQrP.js';
import './hash-DqT46leo.js';
import './keep-places-w1n7vmdM.js';
import './placement-TYLduegY.js';
import './score-by-features-CZTl8XyH.js';
import './picked-for-you-C3b7ahcC.js';
import './decayed-BmS0RYHL.js';
import './last-viewed-BwfnqsIC.js';
import './taste-weights-Ciux7Ett.js';
import './feature-parts-DyqzU2Mt.js';
import './feature-name-DyQgDqoc.js';
import './is-new-Cv-z82uv.js';
import './score-next-DGbqv0S9.js';
import './product-DRUJVo4-.js';
import './listed-C9GhbqSb.js';
import './score-of-BSwRAnty.js';

const LIMIT_MS = 4000;
/**
 * Fetches and opens the model file. One that cannot be had, or that was built on another catalogue, is one sentence: what
 * rests on shared behaviour steps aside then, and likeness of products, which needs no file, is what is left.
 */
const fetchKnowledge = async ({ settings, page, warn, }) => {
    const { model: address } = settings();
    const alone = openKnowledge();
    let shared;
    let known;
    try {
        const stop = new AbortController();
        setTimeout(() => stop.abort(), LIMIT_MS);
        // As the catalogue file: kept by the browser's own cache, and asked for by its ETag.
        const answer = await fetch(new URL(address, page.document.baseURI), {
            credentials: 'omit',
            cache: 'no-cache',
            signal: stop.signal,
        });
        if (!answer.ok)
            throw new Error(`the answer was ${answer.status}`);
        const reading = openModel(await answer.arrayBuffer());
        const giveUp = ({ reason }) => {
            warn(`Birebir: ${reason}`);
            shared = known = undefined;
        };
        if (reading.ok)
            shared = openKnowledge(reading.model, () => giveUp(damagedModel));
        else
            giveUp(reading);
    }
    catch (error) {
        warn(`Birebir: the model file ${address} could not be read (${String(error)}); shelves do without it.`);
    }
    return (catalog) => {
        if (known?.catalog === catalog)
            return known;
        known = shared?.(catalog);
        // A page that knows no product yet says nothing about the file.
        if (!known && shared && catalog.products.length > 0) {
            warn(`Birebir: the model file ${address} was built on a catalogue whose first products have other ids; shelves do without it.`);
            shared = undefined;
        }
        known ??= alone(catalog);
        return known;
    };
};

export { fetchKnowledge };
