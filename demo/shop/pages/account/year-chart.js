// @ts-check
import { h } from '../../dom/h.js';
import { svg } from '../../dom/svg.js';
import { formatRoundPrice } from '../../money/price.js';
import { pageLanguage } from '../../store/settings.js';
import { t } from '../../texts/texts.js';
import { lastMonths } from './months.js';

/** @import { PastOrder } from './customer-profile.js' */
/** @import { Month } from './months.js' */

/** In units of the drawing, which grows with its place. */
const WIDTH = 480;
const HEIGHT = 150;
const FOOT = 22;
const STEP = WIDTH / 13;
const BAR = 22;

/**
 * A bar a month, and the same in figures for whoever does not see them.
 * @param {readonly PastOrder[]} orders
 * @param {number} now epoch ms
 */
export function yearChart(orders, now) {
  const months = lastMonths(orders, now);
  const currency = orders.at(-1)?.currency ?? 'TRY';
  const sum = months.reduce((all, { spent }) => all + spent, 0);
  const count = months.reduce((all, month) => all + month.orders, 0);
  const said = t('standing.yearSum', { n: count, sum: formatRoundPrice(sum, currency) });
  const most = Math.max(1, ...months.map(({ spent }) => spent));
  const bars = months.flatMap((month, index) => bar(month, index, most, currency));
  return h(
    'figure',
    { class: 'summary standing__year' },
    h('figcaption', {}, h('h3', {}, t('standing.year')), h('p', { class: 'muted' }, said)),
    svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': said }, ...bars),
    h('details', {}, h('summary', {}, t('standing.table')), figures(months, currency)),
  );
}

/** @param {Month} month @param {'short' | 'long'} length */
function monthName({ start }, length) {
  return new Intl.DateTimeFormat(pageLanguage(), { month: length }).format(start);
}

/**
 * @param {Month} month
 * @param {number} index
 * @param {number} most
 * @param {string} currency
 */
function bar(month, index, most, currency) {
  const middle = STEP * (index + 0.5);
  const height = Math.round(((HEIGHT - FOOT - 6) * month.spent) / most);
  const place = { x: middle - BAR / 2, y: HEIGHT - FOOT - Math.max(2, height), width: BAR, height: Math.max(2, height), rx: 4 };
  const title = svg('title', {}, `${monthName(month, 'long')}: ${formatRoundPrice(month.spent, currency)}`);
  return [
    svg('rect', { ...place, class: month.spent > 0 ? 'bar' : 'bar bar--empty' }, title),
    svg('text', { x: middle, y: HEIGHT - 5, 'text-anchor': 'middle' }, monthName(month, 'short').slice(0, 3)),
  ];
}

/**
 * @param {readonly Month[]} months
 * @param {string} currency
 */
function figures(months, currency) {
  const rows = months.map((month) =>
    h('tr', {}, h('th', { scope: 'row' }, monthName(month, 'long')), h('td', {}, formatRoundPrice(month.spent, currency))),
  );
  const head = h('tr', {}, h('th', { scope: 'col' }, t('standing.month')), h('th', { scope: 'col' }, t('standing.spent')));
  return h('table', {}, h('thead', {}, head), h('tbody', {}, ...rows));
}
