export { c as chooseArm, e as exploreShelves, w as winChances } from './parts/explore-shelves-25hRjuoH.js';
export { c as createCatalog } from './parts/catalog-DJgEbh0l.js';
export { openCatalogueFile } from './parts/open-catalogue-file-CsQNfQlg.js';
import { s as strategiesOfThePage } from './parts/of-the-page-k3nKGrMm.js';
export { g as growCatalog } from './parts/of-the-page-k3nKGrMm.js';
export { a as attentionRules, d as decideMessage, l as loadPlaybook, p as playbook } from './parts/load-playbook-CnL49U3O.js';
export { d as decideShelves, s as sellingRests } from './parts/decide-shelves-CoqKavOc.js';
export { e as explainOutcome, l as lifetimeRange, t as tierStanding } from './parts/tier-standing-BiM4a9cp.js';
export { g as guards } from './parts/guards-ByNpJ6uD.js';
export { o as ownerRules } from './parts/owner-rules-Cr864nqn.js';
export { p as placement } from './parts/placement-TYLduegY.js';
export { r as recommendedFacets } from './parts/recommended-facets-DPDyR9ib.js';
export { e as eventKinds, p as parseEvent } from './parts/parse-event-DW8ctT1B.js';
import { a as openModel, d as damagedModel, s as strategies$1 } from './parts/of-the-crowd-BYSXxQrP.js';
export { o as openKnowledge, p as pickNext } from './parts/of-the-crowd-BYSXxQrP.js';
export { s as scoreNext } from './parts/score-next-DGbqv0S9.js';
export { a as affinities, s as shrunkShare } from './parts/affinity-dfIFIzBc.js';
export { d as decayed } from './parts/decayed-BmS0RYHL.js';
export { a as foldEvents } from './parts/index-CCpBLz7h.js';
export { o as openFit, r as rankList } from './parts/rank-list-DOtz4ug1.js';
export { p as presets, r as readPriors, a as readyMade, b as ruleFault } from './parts/read-priors-BxJ1ec52.js';
export { h as holds } from './parts/condition-BXhDMp3B.js';
export { m as membersOf } from './parts/members-CJlSNg6U.js';
export { f as facetStrategies } from './parts/facet-strategies-B4FfsMQH.js';
import { strategies as strategies$3 } from './parts/of-the-history-CeCT91JE.js';
import { s as strategiesOfTheShop } from './parts/of-the-shop-BwmDeqNA.js';
import { strategies as strategies$2 } from './parts/of-the-visitor-JetZHaGT.js';
export { b as buyAgainScore, i as isDue, r as repeatShare, a as replenishment } from './parts/owned-products-u8ZDtB3c.js';
import { w as wilson, Z as Z95, f as firstChances } from './parts/know-customer-BMFbrUps.js';
export { d as discountedPurchases, e as expectedPurchases, b as expectedSpend, c as holdStage, k as knowCustomer, l as likeness, n as nextPurchaseIn, i as nps, j as npsChange, m as npsLabel, o as npsToShow, p as priceRank, q as priceSensitivity, r as probabilityAlive, s as probabilityBuys, u as purchaseDays, v as purchasesOf, x as relyOn, y as rfm, z as riskOf, A as tierOf, t as trailing, B as valueCustomer } from './parts/know-customer-BMFbrUps.js';
export { c as customerFacts } from './parts/customer-facts-BrUF-3nd.js';
export { d as defaultPriors } from './parts/default-priors-CDTzWL7C.js';
export { a as stageOf, b as stages } from './parts/paid-orders-6eef_CW-.js';
export { e as emptyProfile } from './parts/empty-profile-DoI98Btc.js';
import './parts/visit-gap-UVPV7SaH.js';
import './parts/product-features-Cs9Tahew.js';
import './parts/product-DRUJVo4-.js';
import './parts/hash-DqT46leo.js';
import './parts/is-catalogue-file-CZZgERgH.js';
import './parts/listed-C9GhbqSb.js';
import './parts/score-of-BSwRAnty.js';
import './parts/feature-parts-DyqzU2Mt.js';
import './parts/feature-name-DyQgDqoc.js';
import './parts/likeness-weights-2fnUnoOU.js';
import './parts/taste-weights-Ciux7Ett.js';
import './parts/score-by-features-CZTl8XyH.js';
import './parts/unfinished-Cq9Lb6Tk.js';
import './parts/facts-DxMwYs7C.js';
import './parts/shelf-item-C3C85WHN.js';
import './parts/is-new-Cv-z82uv.js';
import './parts/shelf-decider-BWCvd4tg.js';
import './parts/guards-of-the-shop-BEHu17uP.js';
import './parts/keep-places-w1n7vmdM.js';
import './parts/picked-for-you-C3b7ahcC.js';
import './parts/last-viewed-BwfnqsIC.js';
import './parts/gifts-COVOtfDF.js';
import './parts/errands-DJ1Rg_vh.js';

/**
 * Opens a model file and takes its checksum at once; never throws.
 * @example const reading = readModel(await response.arrayBuffer());
 */
const readModel = (buffer) => {
    const reading = openModel(buffer);
    return reading.ok && !reading.model.isWhole() ? damagedModel : reading;
};

/**
 * Every strategy that ships. In a browser those of the shop come with the engine, those of the visitor once there is
 * a history, those of the page with what reads the page, and those that only some placements name where one does: a first
 * shelf is there sooner. Of two with one id the first is asked: `picked` blends where a model file was read.
 */
const strategies = [
    ...strategies$1,
    ...strategies$2,
    ...strategiesOfThePage,
    ...strategies$3,
    ...strategiesOfTheShop,
];

const BEST = 7;
const TOP3_FROM = 5;
/**
 * Customer effort, as agreement 1-7 with "it was easy" (CES 2.0). The spread is drawn towards that of answers over all
 * boxes (variance 4) as if by one answer more, so that answers that are all the same claim no certainty. Answers
 * outside 1-7 do not count; nothing where none is left.
 * @example ces([7, 6, 4]) // mean: 5.67
 */
const ces = (given) => {
    const answers = given.filter((answer) => answer >= 1 && answer <= BEST);
    const n = answers.length;
    const top3 = wilson(answers.filter((answer) => answer >= TOP3_FROM).length, n);
    if (!top3)
        return undefined;
    const mean = answers.reduce((sum, answer) => sum + answer, 0) / n;
    const squares = answers.reduce((sum, answer) => sum + (answer - mean) ** 2, 0);
    const half = Z95 * Math.sqrt((squares + 4) / n / n);
    return { n, mean, lo: Math.max(1, mean - half), hi: Math.min(BEST, mean + half), top3 };
};

/**
 * The logarithm of how likely a customer's purchases are under the model. The purchases are whole numbers, so that
 * every gamma function is a product of `x` factors. The part of those who have stayed away goes in as softplus of its
 * logarithm: log1p(exp(u)) runs over for heavy buyers.
 * @example logLikelihood({ k: 'mbg', r: 0.25, alpha: 4, a: 0.8, b: 2.5 }, { x: 0, tx: 0, T: 40 }) // -0.418
 */
const logLikelihood = (model, { x, tx, T }) => {
    const { r, alpha, a, b } = model;
    const chances = x + firstChances(model);
    let sum = -r * Math.log1p(T / alpha) - x * Math.log(alpha + T);
    for (let i = 0; i < x; i += 1)
        sum += Math.log(r + i);
    for (let i = 0; i < chances; i += 1)
        sum += Math.log((b + i) / (a + b + i));
    if (chances === 0)
        return sum;
    const away = Math.log(a / (b + chances - 1)) + (r + x) * Math.log1p((T - tx) / (alpha + tx));
    return sum + Math.max(away, 0) + Math.log1p(Math.exp(-Math.abs(away)));
};

/** An average rate counts as this many impressions. Source: Firefox New Tab, FeatureModel (mozilla, MPL-2.0). */
const PSEUDO_IMPRESSIONS = 50;
/**
 * How many times the average something is clicked, drawn towards 1 where it was seldom shown.
 * ((clicks + k · average) / (impressions + k)) / average.
 * @example shrunkLift(10, 100, 0.04) // 2
 */
const shrunkLift = (clicks, impressions, average, pseudoImpressions = PSEUDO_IMPRESSIONS) => (clicks + pseudoImpressions * average) / (impressions + pseudoImpressions) / average;

export { ces, logLikelihood, openModel, readModel, shrunkLift, strategies, wilson };
