// @ts-check
import { searchProducts } from '../catalogue/search.js';
import { describeList } from '../describe/list.js';
import { find, parameter } from '../dom/find.js';
import { h } from '../dom/h.js';
import { pushEvent } from '../measure/data-layer.js';
import { pushViewItemList } from '../measure/product-events.js';
import { drawFrame } from '../parts/frame.js';
import { productGrid } from '../parts/product-grid.js';
import { subcategoryLinks } from '../parts/subcategories.js';
import { t } from '../texts/texts.js';

const list = { id: 'search_results', name: 'Search results' };
const term = (parameter('q') ?? '').trim();
const found = searchProducts(term);

drawFrame(t('search.title'));
if (term === '') find('title').textContent = t('search.ask');
else if (found.length > 0) drawResults();
else drawNothing();
if (term !== '') pushEvent('search', { search_term: term, results: found.length });

function drawResults() {
  find('title').textContent = t('search.for', { term });
  find('note').textContent = t('search.found', { n: found.length });
  find('results').append(productGrid(found, { list, level: 'h2' }));
  describeList(found);
  pushViewItemList(list, found);
}

function drawNothing() {
  find('title').textContent = t('search.empty', { term });
  find('note').textContent = t('search.emptyText');
  find('results').append(subcategoryLinks(undefined), h('a', { class: 'button', href: 'category.html' }, t('listing.all')));
}
