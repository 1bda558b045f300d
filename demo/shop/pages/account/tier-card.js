// @ts-check
import { h } from '../../dom/h.js';
import { t } from '../../texts/texts.js';

/** @import { Profile } from './customer-profile.js' */

/** @type {Readonly<Record<string, () => string>>} */
const names = { komsu: () => t('standing.komsu'), mudavim: () => t('standing.mudavim'), vip: () => t('standing.vip-name') };

/** @param {string} id */
function nameOf(id) {
  return names[id]?.() ?? id;
}

/** The step held, and how far the next one is. @param {NonNullable<Profile['customer']>['tier']} tier */
export function tierCard({ id, next }) {
  const title = id ? t('standing.now', { tier: nameOf(id) }) : t('standing.none');
  if (!next) return h('div', { class: 'summary standing__tier' }, h('h3', {}, title), h('p', {}, t('standing.top')));
  const { has, needs, missing } = next;
  const said = t('standing.progress', { has, needs });
  return h(
    'div',
    { class: 'summary standing__tier' },
    h('h3', {}, title),
    h('progress', { max: needs, value: has, 'aria-label': said }),
    h('p', {}, t('standing.missing', { n: missing, tier: nameOf(next.id) })),
    h('p', { class: 'muted' }, said),
  );
}
