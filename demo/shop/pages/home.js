// @ts-check
import { newArrivals } from '../catalogue/products.js';
import { find } from '../dom/find.js';
import { pushViewItemList } from '../measure/product-events.js';
import { drawFrame } from '../parts/frame.js';
import { productGrid } from '../parts/product-grid.js';
import { t } from '../texts/texts.js';
import { drawDepartments } from './home/departments.js';
import { drawHero } from './home/hero.js';
import { drawPromises } from './home/promises.js';

const list = { id: 'new_arrivals', name: 'New arrivals' };
const arrivals = newArrivals(8);

drawFrame(t('home.title'));
drawHero();
drawDepartments();
find('arrivals').append(productGrid(arrivals, { list, level: 'h3' }));
drawPromises();
pushViewItemList(list, arrivals);
