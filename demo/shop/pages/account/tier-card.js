// @ts-check
import { h } from '../../dom/h.js';
import { pageLanguage } from '../../store/settings.js';
import { t } from '../../texts/texts.js';

/** @import { Standing } from './customer-profile.js' */

/** The steps of the shop (`standing.js`), from the lowest to the highest. @type {readonly (readonly [id: string, name: () => string])[]} */
const steps = [
  ['komsu', () => t('standing.komsu')],
  ['mudavim', () => t('standing.mudavim')],
  ['vip', () => t('standing.vip-name')],
];

/** @param {string} id */
function nameOf(id) {
  return steps.find(([step]) => step === id)?.[1]() ?? id;
}

/** The step held, how far the next one is, and what keeps the one held. @param {Standing} standing */
export function tierCard({ id, next, keep }) {
  return h(
    'div',
    { class: 'summary standing__tier' },
    h('h3', {}, id ? t('standing.now', { tier: nameOf(id) }) : t('standing.none')),
    ladder(id, next),
    h('p', {}, next ? wayTo(next) : t('standing.top')),
    keep && h('p', { class: 'muted' }, keptBy(keep)),
  );
}

/**
 * All steps beside each other: those behind are full, the next one as full as the way to it is done.
 * @param {string | null} held
 * @param {Standing['next']} next
 */
function ladder(held, next) {
  const reached = steps.findIndex(([step]) => step === held);
  const rungs = steps.map(([step, name], index) => {
    const value = index <= reached ? 1 : step === next?.id ? next.progress : 0;
    const current = index === reached ? 'step' : undefined;
    return h('li', { 'aria-current': current }, h('progress', { value, 'aria-hidden': 'true' }), name());
  });
  return h('ol', { class: 'standing__steps' }, ...rungs);
}

/** @param {NonNullable<Standing['next']>} next */
function wayTo({ id, has, needs, missing }) {
  const left = t(missing === 1 ? 'standing.missingOne' : 'standing.missing', { n: missing, tier: nameOf(id) });
  return `${left} (${t('standing.progress', { has, needs })})`;
}

/** Orders are whole: what keeps a place is the next whole number. @param {NonNullable<Standing['keep']>} keep */
function keptBy({ needs, until }) {
  const n = Math.ceil(needs);
  if (until === null) return t(n === 1 ? 'standing.keepOne' : 'standing.keep', { n });
  const day = new Intl.DateTimeFormat(pageLanguage(), { day: 'numeric', month: 'long' }).format(until);
  return t('standing.until', { day });
}
