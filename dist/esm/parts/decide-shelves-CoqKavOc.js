import { g as guards } from './guards-ByNpJ6uD.js';
import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { s as shelfDecider } from './shelf-decider-BWCvd4tg.js';

/** A complaint that nothing has repaired is not held against the shop for longer. */
const COMPLAINT_MS = 30 * DAY_MS;
/** 1 and 2 of 5; of 10, whoever would not recommend the shop (a detractor, 0-6). */
const LOW = 2;
const LOW_OF_TEN = 6;
/** What seven troubles within 90 days make of a good impression. */
const LEAST_SATISFACTION = 0.3;
/**
 * Whether something is wrong between the shop and this visitor, so that nothing is sold until it is repaired: the last
 * answer to a question is a low one of the last 30 days, or what is known of their content is low. A better answer
 * to the same question ends it. What serves them goes on.
 */
const sellingRests = ({ notes }, facts, now) => {
    const satisfaction = facts?.['satisfaction'];
    if (typeof satisfaction === 'number' && satisfaction < LEAST_SATISFACTION)
        return true;
    return [...notes].some(([about, { value = 10, at }]) => about.startsWith('answer:') &&
        value <= (/:(nps|recommend)/.test(about) ? LOW_OF_TEN : LOW) &&
        now - at < COMPLAINT_MS);
};

/**
 * Decides every shelf of a page at once: first come, first served, no product twice, three shelves at most.
 * Each placement tries its strategies in turn until one can fill it.
 * @example decideShelves({ catalog, profile, tastes, now, strategies, placements: [placement('home')] })
 */
const decideShelves = shelfDecider({ guards, sellingRests });

export { decideShelves as d, sellingRests as s };
