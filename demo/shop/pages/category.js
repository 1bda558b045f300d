// @ts-check
import { findDepartment } from '../catalogue/departments.js';
import { words } from '../catalogue/product.js';
import { products } from '../catalogue/products.js';
import { select, toSelection } from '../catalogue/selection.js';
import { describeList } from '../describe/list.js';
import { find, parameter } from '../dom/find.js';
import { h } from '../dom/h.js';
import { pushViewItemList } from '../measure/product-events.js';
import { breadcrumb } from '../parts/breadcrumb.js';
import { drawFrame } from '../parts/frame.js';
import { productGrid } from '../parts/product-grid.js';
import { subcategoryLinks } from '../parts/subcategories.js';
import { t } from '../texts/texts.js';
import { drawFilters } from './category/filters.js';

const department = findDepartment(parameter('c'));
const shelf = department?.products ?? products;
const title = department ? words(department.name) : t('listing.all');
const list = { id: department?.slug ?? 'all', name: department?.path.map((name) => name.en).join(' / ') ?? 'All products' };

drawFrame(title, department && { department: department.slug });
find('crumbs').append(breadcrumb(department?.path ?? [], { upTo: (department?.path.length ?? 1) - 1 }));
find('title').textContent = title;
find('subcategories').replaceWith(subcategoryLinks(department));
drawFilters(shelf, drawShelf);
const shown = drawShelf();
describeList(shown);
pushViewItemList(list, shown);

/** Draws what the address asks for. */
function drawShelf() {
  const selection = toSelection(new URLSearchParams(location.search));
  const chosen = select(shelf, selection);
  // Who sorts by price gets them by price; the shop's own order may be changed by Birebir, if the owner pasted it.
  const lent = selection.sorting === 'recommended' && 'shelf';
  find('count').textContent = t('listing.found', { n: chosen.length });
  find('grid').replaceChildren(chosen.length > 0 ? productGrid(chosen, { list, level: 'h2', lent }) : nothingLeft());
  return chosen;
}

function nothingLeft() {
  const again = department ? `?c=${department.slug}` : '?';
  return h('p', { class: 'empty' }, `${t('listing.none')} `, h('a', { href: again }, t('listing.clear')));
}
