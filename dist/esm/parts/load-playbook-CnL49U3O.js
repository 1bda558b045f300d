import { l as levels, a as ownText, o as own, b as effects } from './parse-event-DW8ctT1B.js';
import { a as affinities } from './affinity-dfIFIzBc.js';
import { u as unfinished } from './unfinished-Cq9Lb6Tk.js';
import { h as holds } from './condition-BXhDMp3B.js';
import { f as factsOf, c as categoryTastes } from './facts-DxMwYs7C.js';
import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { a as shownProduct } from './shelf-item-C3C85WHN.js';

const IDLE_ENOUGH_MS = 5_000;
const QUESTION_GAP_DAYS = 14;
const QUESTIONS_A_YEAR = 6;
const ANSWERED_REST_DAYS = 90;
const DISMISSED_REST_DAYS = 30;
const TWICE_DISMISSED_REST_DAYS = 365;
const within = (at, days, now) => at !== undefined && at > 0 && now - at < days * DAY_MS;
const newest = (moments) => moments[moments.length - 1];
const isQuestion = ({ entry }) => entry.kind === 'question';
/**
 * One budget over everything that interrupts (law 1), as rules of which the first that holds keeps us silent.
 * Defaults after published survey fatigue practice: 14 days between questions, 90 after an answer, 30 after a
 * dismissal, a year after two in a row.
 */
const attentionRules = [
    {
        because: 'no consent',
        stops: (input) => !input.moment.granted.includes(isQuestion(input) ? 'ask' : 'personalise'),
    },
    {
        because: 'the visitor is paying',
        stops: ({ moment }) => moment.pageType === 'cart' || moment.pageType === 'checkout',
    },
    { because: 'the visitor is writing', stops: ({ moment }) => moment.typing },
    { because: 'the page is covered', stops: ({ moment }) => moment.covered },
    {
        because: 'the visitor asked for quiet',
        stops: ({ profile, moment }) => moment.now < profile.attention.quietUntil,
    },
    {
        because: 'first words need a place of their own',
        stops: ({ entry, moment }) => entry.kind === 'greeting' && entry.placedOnly === true && !moment.placed,
    },
    {
        because: 'told already',
        stops: ({ entry, history }) => entry.effect === 'told-once' && (history?.shownAt ?? 0) > 0,
    },
    {
        because: 'one message a visit',
        stops: ({ profile, moment }) => !moment.placed && profile.attention.lastShownAt >= profile.visits.startedAt,
    },
    {
        because: 'the visitor has only just arrived',
        stops: ({ profile, moment }) => !moment.placed && profile.visits.pages < 2 && moment.idleMs < IDLE_ENOUGH_MS,
    },
    {
        because: 'no question before the second page',
        stops: (input) => isQuestion(input) && input.profile.visits.pages < 2,
    },
    {
        because: 'dismissed twice in a row',
        stops: ({ history, moment }) => (history?.dismissals ?? 0) >= 2 &&
            within(history?.dismissedAt, TWICE_DISMISSED_REST_DAYS, moment.now),
    },
    {
        because: 'dismissed not long ago',
        stops: ({ history, moment }) => (history?.dismissals ?? 0) > 0 &&
            within(history?.dismissedAt, DISMISSED_REST_DAYS, moment.now),
    },
    {
        because: 'answered not long ago',
        stops: (input) => isQuestion(input) && within(input.history?.answeredAt, ANSWERED_REST_DAYS, input.moment.now),
    },
    {
        because: 'another question was asked not long ago',
        stops: (input) => isQuestion(input) &&
            within(newest(input.profile.attention.questionsAt), QUESTION_GAP_DAYS, input.moment.now),
    },
    {
        because: 'enough questions this year',
        stops: (input) => isQuestion(input) &&
            input.profile.attention.questionsAt.filter((at) => within(at, 365, input.moment.now))
                .length >= QUESTIONS_A_YEAR,
    },
];
/** The reason to stay silent about this entry now; nothing when it may be said. */
const silencedBy = (entry, profile, moment) => {
    const history = profile.attention.messages.get(entry.id);
    // Only greetings have a place of their own; a question interrupts wherever it is asked.
    const placed = moment.placed && entry.kind === 'greeting';
    const input = { entry, history, profile, moment: { ...moment, placed } };
    return attentionRules.find((rule) => rule.stops(input))?.because;
};

const MOST_NAMED = 2;
const MOST_CHOICES = 4;
/** What was left, as products of this catalogue, newest first. */
const leftProducts = ({ catalog, profile, moment }) => unfinished(profile, moment.now)
    .sort((a, b) => b.at - a.at)
    .map(({ id }) => catalog.products[catalog.ordinalOf.get(id) ?? -1])
    .filter((product) => product?.availability === 'in_stock')
    .slice(0, MOST_NAMED)
    .map(shownProduct);
const lastStep = (path) => path.slice(path.lastIndexOf('/') + 1);
const compose = (input, entry) => {
    const { id: message, effect } = entry;
    const benefit = { id: entry.benefit };
    if (entry.kind === 'greeting') {
        const products = leftProducts(input);
        const [latest] = products;
        if (entry.effect === 'resume' && !latest)
            return undefined;
        const text = { id: entry.text, values: { products: products.map(({ title }) => title) } };
        return {
            kind: 'greeting',
            message,
            text,
            products: entry.effect === 'resume' ? products : [],
            benefit,
            effect,
            ...(entry.action && latest && { action: { label: { id: entry.action }, link: latest.link } }),
        };
    }
    const { catalog, profile, moment } = input;
    const tastes = entry.form === 'tastes'
        ? categoryTastes(affinities(profile, catalog, moment.now), catalog)
        : [];
    if (entry.form === 'tastes' && tastes.length < 2)
        return undefined;
    const choices = tastes.slice(0, MOST_CHOICES).map(({ feature }) => {
        const { kind, value } = catalog.features[feature] ?? { kind: '', value: '' };
        return {
            value: `${kind}:${value}`,
            label: { id: 'own', values: { heading: lastStep(value) } },
        };
    });
    return {
        kind: 'question',
        message,
        text: { id: entry.text },
        form: entry.form === 'faces' ? 'faces' : 'choice',
        choices,
        benefit,
        thanks: { id: entry.thanks },
        thanksIfLow: { id: entry.thanksIfLow ?? entry.thanks },
        effect,
    };
};
/**
 * What is said now, if anything. Silence is a decision with a reason: nothing fitted, or the attention budget
 * forbade what did.
 */
const decideMessage = (input) => {
    const { catalog, profile, playbook, level, moment } = input;
    const tastes = affinities(profile, catalog, moment.now);
    const page = { type: moment.pageType, now: moment.now };
    const facts = { ...factsOf(profile, catalog, tastes, page), ...input.facts };
    let because = 'nothing fits';
    for (const entry of playbook) {
        if (levels.indexOf(entry.level) > levels.indexOf(level))
            continue;
        if (!holds(entry.when, facts))
            continue;
        const silenced = silencedBy(entry, profile, moment);
        const decision = silenced ? undefined : compose(input, entry);
        if (decision)
            return decision;
        because = silenced ?? because;
    }
    return { kind: 'silence', because };
};

/** Back after a day or more, and exactly two products of the last visit are still open. */
const compare = {
    id: 'compare',
    kind: 'greeting',
    level: 'basic',
    when: { visits: { '>=': 2 }, daysAway: { '>=': 1 }, viewedBefore: 2, compared: 2, left: 2 },
    text: 'greeting.compare',
    action: 'greeting.compare-action',
    benefit: 'greeting.benefit.resume',
    effect: 'resume',
};

/** Right after an order: was it easy? (customer effort, one tap) */
const easeQuestion = {
    id: 'ease',
    kind: 'question',
    level: 'reactive',
    when: { pageType: 'order' },
    form: 'faces',
    text: 'question.ease',
    benefit: 'question.ease.benefit',
    thanks: 'question.ease.thanks',
    thanksIfLow: 'question.ease.thanks-low',
    effect: 'show-less',
};

/** First words, and only where the owner made a place for them. */
const firstVisit = {
    id: 'first-visit',
    kind: 'greeting',
    level: 'basic',
    placedOnly: true,
    when: { visits: { '<=': 1 }, orders: 0 },
    text: 'greeting.first',
    benefit: 'greeting.benefit.privacy',
    effect: 'told-once',
};

/** Two tastes or more are showing: the visitor may say which comes first. */
const tasteQuestion = {
    id: 'taste',
    kind: 'question',
    level: 'reactive',
    when: {
        tastes: { '>=': 2 },
        viewedThisVisit: { '>=': 4 },
        pageType: { in: ['home', 'listing', 'other'] },
    },
    form: 'tastes',
    text: 'question.taste',
    benefit: 'question.taste.benefit',
    thanks: 'question.taste.thanks',
    effect: 'prefer-facet',
};

/** Back after a day or more with something looked at or carted and not bought. */
const welcomeBack = {
    id: 'welcome-back',
    kind: 'greeting',
    level: 'basic',
    when: { visits: { '>=': 2 }, daysAway: { '>=': 1 }, left: { '>=': 1 } },
    text: 'greeting.welcome-back',
    action: 'greeting.continue',
    benefit: 'greeting.benefit.resume',
    effect: 'resume',
};

/** What ships to be said, the most fitting first. */
const playbook = [
    compare,
    welcomeBack,
    firstVisit,
    easeQuestion,
    tasteQuestion,
];

/** What is wrong with an entry, in one sentence; nothing when it may be said. */
const complaint = (entry) => {
    const id = ownText(entry, 'id');
    const refused = `The playbook entry “${id ?? '?'}”`;
    const kind = own(entry, 'kind');
    if (!id)
        return 'A playbook entry has no “id”, so it is left out.';
    if (kind !== 'greeting' && kind !== 'question') {
        return `${refused} is neither a “greeting” nor a “question”, so it is left out.`;
    }
    if (!ownText(entry, 'text'))
        return `${refused} says nothing (“text”), so it is left out.`;
    if (!ownText(entry, 'benefit')) {
        return `${refused} names no “benefit”: the visitor must gain something, so it is left out.`;
    }
    if (!effects.some((effect) => effect === own(entry, 'effect'))) {
        return `${refused} names no “effect” (one of ${effects.join(', ')}): the answer must change how we behave, so it is left out.`;
    }
    if (!levels.some((level) => level === own(entry, 'level'))) {
        return `${refused} names no “level” (one of ${levels.join(', ')}), so it is left out.`;
    }
    const when = own(entry, 'when');
    if (typeof when !== 'object' || when === null) {
        return `${refused} does not say “when”, so it is left out.`;
    }
    if (kind === 'question' && !['faces', 'tastes'].includes(String(own(entry, 'form')))) {
        return `${refused} has no “form” (faces or tastes), so it is left out.`;
    }
    if (kind === 'question' && !ownText(entry, 'thanks')) {
        return `${refused} has no “thanks” that tells the effect, so it is left out.`;
    }
    return undefined;
};
/**
 * The checker at the playbook's door: an entry without a benefit (law 2) or an effect (law 3) does not load.
 * @example loadPlaybook([{ id: 'hello', kind: 'greeting' }]).complaints.length // 1
 */
const loadPlaybook = (entries) => {
    const complaints = [];
    const kept = entries.filter((entry) => {
        const wrong = complaint(entry);
        if (wrong)
            complaints.push(wrong);
        return !wrong;
    });
    return { entries: kept, complaints };
};

export { attentionRules as a, decideMessage as d, loadPlaybook as l, playbook as p };
