// @ts-check
import { departments } from '../../catalogue/departments.js';
import { words } from '../../catalogue/product.js';
import { find } from '../../dom/find.js';
import { h } from '../../dom/h.js';
import { picture } from '../../parts/picture.js';
import { t } from '../../texts/texts.js';

/** The shop window: so many things, one from each department in turn. */
const PICTURES = 5;

export function drawHero() {
  const window = find('hero-window');
  window.setAttribute('aria-label', t('home.heroPictures'));
  window.append(
    ...windowProducts().map((product) =>
      h('li', {}, h('a', { href: product.link, 'aria-label': words(product.title) }, picture(product, { decorative: true, eager: true }))),
    ),
  );
}

function windowProducts() {
  const shelves = departments().map((department) => department.products.filter((product) => product.picture && product.inStock));
  return Array.from({ length: PICTURES * 2 }, (_, turn) => shelves[turn % shelves.length]?.[Math.floor(turn / shelves.length)])
    .filter((product) => product !== undefined)
    .slice(0, PICTURES);
}
