// @ts-check
import { words } from '../../catalogue/product.js';
import { findProduct, products } from '../../catalogue/products.js';
import { find, parameter } from '../../dom/find.js';
import { h } from '../../dom/h.js';
import { t } from '../../texts/texts.js';
import { listView } from './list-view.js';
import { productView } from './product-view.js';

/** The grocer put everything on one page, up to here. */
const MOST = 60;

const product = findProduct(parameter('id'));

document.title = product ? words(product.title) : t('bare.name');
find('sign').append(h('a', { href: 'bare.html' }, t('bare.name')), h('p', {}, t('bare.slogan')));
find('shop').append(...(product ? productView(product) : listView(products.slice(0, MOST))));
find('foot').append(h('p', {}, t('bare.footer')));
