// @ts-check
import { h } from '../../dom/h.js';
import { svg } from '../../dom/svg.js';
import { formatRoundPrice } from '../../money/price.js';
import { pageLanguage } from '../../store/settings.js';
import { t } from '../../texts/texts.js';
import { lastMonths } from './months.js';

/** @import { PastOrder } from './customer-profile.js' */
/** @import { Month } from './months.js' */

/** In pixels, as styles/standing.css has it; the width is that of the place, so that the words stay as large as they are. */
const HEIGHT = 190;
/** Below the bars for months and years, above them for amounts. */
const FOOT = 40;
const HEAD = 20;
/** In per cent of the width. */
const STEP = 100 / 13;
const BAR = 4.6;

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
  const said = t(count === 1 ? 'standing.yearSumOne' : 'standing.yearSum', { n: count, sum: formatRoundPrice(sum, currency) });
  const most = Math.max(1, ...months.map(({ spent }) => spent));
  const columns = months.flatMap((month, index) => column(month, index, most, currency));
  return h(
    'figure',
    { class: 'summary standing__year' },
    h('figcaption', {}, h('h3', {}, t('standing.year')), h('p', { class: 'muted' }, said)),
    svg('svg', { role: 'img', 'aria-label': said }, ...columns, ...years(months)),
    h('details', {}, h('summary', {}, t('standing.table')), figures(months, currency)),
  );
}

/** @param {Month} month @param {'short' | 'long'} length */
function monthName({ start }, length) {
  return new Intl.DateTimeFormat(pageLanguage(), { month: length }).format(start);
}

/** @param {number} index */
function middleOf(index) {
  return `${STEP * (index + 0.5)}%`;
}

/**
 * @param {Month} month
 * @param {number} index
 * @param {number} most
 * @param {string} currency
 */
function column(month, index, most, currency) {
  const { spent } = month;
  const height = Math.max(2, Math.round(((HEIGHT - FOOT - HEAD) * spent) / most));
  const top = HEIGHT - FOOT - height;
  const title = svg('title', {}, `${monthName(month, 'long')}: ${formatRoundPrice(spent, currency)}`);
  const place = { x: `${STEP * (index + 0.5) - BAR / 2}%`, y: top, width: `${BAR}%`, height, rx: 4 };
  const amount = svg('text', { x: middleOf(index), y: top - 6, class: spent === most ? 'amount amount--most' : 'amount' });
  if (spent > 0) amount.append(formatRoundPrice(spent, currency));
  return [
    svg('rect', { ...place, class: spent > 0 ? 'bar' : 'bar bar--empty' }, title),
    amount,
    svg(
      'text',
      { x: middleOf(index), y: HEIGHT - FOOT + 17, class: index % 2 ? 'month month--between' : 'month' },
      monthName(month, 'short').slice(0, 3),
    ),
  ];
}

/** The year under its first month here: the first and the last bar may be of one name. @param {readonly Month[]} months */
function years(months) {
  const january = months.findIndex(({ start }, index) => index > 0 && start.getMonth() === 0);
  const firsts = january > 1 ? [0, january] : [january];
  return firsts.map((index) =>
    svg('text', { x: middleOf(index), y: HEIGHT - 6, class: 'year' }, String(months[index]?.start.getFullYear() ?? '')),
  );
}

/**
 * @param {readonly Month[]} months
 * @param {string} currency
 */
function figures(months, currency) {
  const name = new Intl.DateTimeFormat(pageLanguage(), { month: 'long', year: 'numeric' });
  const rows = months.map(({ start, spent }) =>
    h('tr', {}, h('th', { scope: 'row' }, name.format(start)), h('td', {}, formatRoundPrice(spent, currency))),
  );
  const head = h('tr', {}, h('th', { scope: 'col' }, t('standing.month')), h('th', { scope: 'col' }, t('standing.spent')));
  return h('table', {}, h('thead', {}, head), h('tbody', {}, ...rows));
}
