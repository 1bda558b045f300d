/** @jsxImportSource ./jsx */
import type { ShelfItem } from '../core/decide/decision';
import type { Piece } from './jsx/jsx-runtime';
import { pictureView } from './picture-view';
import { priceView } from './price-view';
import { safeLink } from './safe-link';
import { type ButtonLook, shelfButton } from './shelf-button';
import type { ShelfScene } from './shelf-scene';
import { say } from './wording';

/** A button whose first look is a plus, and whose last is a check. */
export const addView = (
  { product }: ShelfItem,
  label: string,
  path = 'M12 5v14M5 12h14',
  look: Partial<ButtonLook> = {},
): Piece =>
  shelfButton(
    'add',
    { part: 'button', class: 'buy row', 'aria-label': `${label}: ${product.title}`, ...look },
    path,
    <span>{label}</span>,
  );

/** One product: picture, title in two lines, price, and what can be done about it. */
export const cardView = (item: ShelfItem, scene: ShelfScene): Piece => {
  const { touched, broken, wording, money } = scene;
  const { product, badge } = item;
  const { id, title } = product;
  const menu = touched?.menu(item);
  return (
    <li key={id} part="card" class="card">
      {touched?.gone(item) || [
        pictureView(product, broken.has(id), wording.lang),
        badge && <p class="tag meta">{say(wording, { id: `card.${badge}` })}</p>,
        <a part="title" class="name" href={safeLink(product.link)}>
          {title}
        </a>,
        priceView(product, money, say(wording, { id: 'card.previous-price' })),
        shelfButton(
          'menu',
          {
            class: 'more mid',
            'aria-label': say(wording, { id: 'card.menu', values: { product: title } }),
            'aria-expanded': !!menu,
          },
          'M5 12h.1m6.9 0h.1m6.9 0h.1',
        ),
        menu,
        scene.adds && (touched?.adding(item) ?? addView(item, say(wording, { id: 'card.add' }))),
      ]}
    </li>
  );
};
