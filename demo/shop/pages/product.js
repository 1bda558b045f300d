// @ts-check

import { slugOf } from '../catalogue/departments.js';
import { words } from '../catalogue/product.js';
import { findProduct } from '../catalogue/products.js';
import { describeProduct } from '../describe/product.js';
import { find, parameter } from '../dom/find.js';
import { pushViewItem } from '../measure/product-events.js';
import { breadcrumb } from '../parts/breadcrumb.js';
import { drawFrame } from '../parts/frame.js';
import { t } from '../texts/texts.js';
import { productMissing } from './product/missing.js';
import { productView } from './product/view.js';

const product = findProduct(parameter('id'));

if (product) {
  drawFrame(words(product.title), { department: slugOf(product.category) });
  find('crumbs').append(breadcrumb(product.category));
  find('product').append(...productView(product));
  describeProduct(product);
  pushViewItem(product);
} else {
  drawFrame(t('product.missing'));
  find('product').replaceWith(productMissing());
}
