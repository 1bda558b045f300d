// @ts-check
import { findDepartment } from '../../catalogue/departments.js';
import { words } from '../../catalogue/product.js';
import { findProduct, products } from '../../catalogue/products.js';
import { find, parameter } from '../../dom/find.js';
import { t } from '../../texts/texts.js';
import { drawFrame } from './frame.js';
import { listView } from './list-view.js';
import { productView } from './product-view.js';

/** A shop of its time showed one page of so many. */
const PAGE = 40;

const product = findProduct(parameter('id'));
const department = findDepartment(parameter('c'));

if (product) {
  drawFrame(words(product.title));
  find('content').append(...productView(product));
} else {
  const title = department ? words(department.name) : t('ga4.picks');
  drawFrame(title);
  find('content').append(...listView(title, (department?.products ?? products).slice(0, PAGE)));
}
