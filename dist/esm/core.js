export { c as createCatalog } from './parts/catalog-Frkqv0V3.js';
import { s as strategiesOfThePage } from './parts/of-the-page-DVsJ5JSR.js';
export { g as growCatalog } from './parts/of-the-page-DVsJ5JSR.js';
export { a as attentionRules, d as decideMessage, h as holds, l as loadPlaybook, p as playbook } from './parts/load-playbook-BjU39qBQ.js';
export { a as affinities, d as decideShelves, g as guards, p as placement, s as shrunkShare } from './parts/decide-shelves-hUMUEH5b.js';
export { e as explainOutcome } from './parts/explain-DATcejGF.js';
export { e as eventKinds, p as parseEvent } from './parts/parse-event-CUp65X8I.js';
export { d as decayed } from './parts/decayed-C64tHvEY.js';
export { e as emptyProfile, f as foldEvents } from './parts/index-Dy-Z6SQP.js';
import { s as strategiesOfTheShop } from './parts/of-the-shop-C5mm2PYo.js';
import { strategiesOfTheVisitor } from './parts/of-the-visitor-CZP0jeq_.js';
import './parts/score-by-features-Va-YebLd.js';
import './parts/score-of-BDrY-W8r.js';
import './parts/top-candidates-0D9snSFj.js';
import './parts/unfinished-DuK8V9GR.js';

/**
 * Every strategy that ships. In a browser those of the shop come with the engine, those of the visitor once there is
 * a history, and those of the page with what reads the page: a first shelf is there sooner.
 */
const strategies = [
    ...strategiesOfTheVisitor,
    ...strategiesOfThePage,
    ...strategiesOfTheShop,
];

export { strategies };
