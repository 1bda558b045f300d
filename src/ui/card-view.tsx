import type { VNode } from 'preact';
import type { ShelfItem } from '../core/decide/decision';
import { icon } from './icon';
import { pictureView } from './picture-view';
import { priceView } from './price-view';
import { safeLink } from './safe-link';
import type { ShelfScene } from './shelf-state';
import { say } from './wording';

const goneView = (item: ShelfItem, { acts, wording }: ShelfScene): VNode => (
  <div class="gone mid">
    <p>{say(wording, { id: 'card.removed' })}</p>
    <button type="button" class="undo" onClick={() => acts.undo(item)}>
      {say(wording, { id: 'card.undo' })}
    </button>
  </div>
);

const menuView = (item: ShelfItem, { acts, wording }: ShelfScene): VNode => (
  // Focusable, so that pressing inside it never counts as leaving the card (Safari focuses no button by mouse).
  <div class="menu" tabIndex={-1}>
    <button type="button" onClick={() => acts.dislike(item)}>
      {say(wording, { id: 'card.dislike' })}
    </button>
    <button type="button" onClick={() => acts.why(item.product.id)}>
      {say(wording, { id: 'card.why' })}
    </button>
  </div>
);

const addView = (item: ShelfItem, { state, acts, wording }: ShelfScene): VNode => {
  const { id, title } = item.product;
  const step = state.adding.get(id);
  const label = say(wording, { id: step === 'done' ? 'card.added' : 'card.add' });
  return (
    <button
      type="button"
      part="button"
      class={`buy row ${step ?? ''}`}
      aria-label={`${label}: ${title}`}
      aria-disabled={step === 'busy'}
      onClick={() => acts.add?.(item)}
    >
      {icon(step === 'done' ? 'M5 13l4 4L19 7' : 'M12 5v14M5 12h14')}
      <span>{label}</span>
    </button>
  );
};

const productView = (item: ShelfItem, scene: ShelfScene): VNode => {
  const { state, acts, wording, money } = scene;
  const { product, badge } = item;
  const { id, title } = product;
  const open = state.menu === id;
  const href = safeLink(product.link);
  const opened = () => acts.opened(item);
  return (
    <>
      {pictureView(product, state.broken.has(id), wording.lang, () => acts.broke(id))}
      {badge && <p class="tag meta">{say(wording, { id: `card.${badge}` })}</p>}
      <a
        part="title"
        class="name"
        {...(href && { href, onClick: opened })}
        onAuxClick={({ button }) => button === 1 && href && opened()}
      >
        {title}
      </a>
      {priceView(product, money, say(wording, { id: 'card.previous-price' }))}
      <button
        type="button"
        class="more mid"
        aria-label={say(wording, { id: 'card.menu', values: { product: title } })}
        aria-expanded={open}
        onClick={() => acts.menu(open ? undefined : id)}
      >
        {icon('M5 12h.1m6.9 0h.1m6.9 0h.1')}
      </button>
      {open && menuView(item, scene)}
      {acts.add && addView(item, scene)}
    </>
  );
};

/** One product: picture, title in two lines, price, and what can be done about it. */
export const cardView = (item: ShelfItem, scene: ShelfScene): VNode => {
  const { state, acts } = scene;
  const { id } = item.product;
  return (
    <li
      key={id}
      ref={(card) => {
        if (card) acts.drawn(card, id);
      }}
      part="card"
      class="card"
      onFocusOut={({ currentTarget, relatedTarget }) =>
        state.menu === id && !currentTarget.contains(relatedTarget as Node) && acts.menu()
      }
    >
      {state.disliked.has(id) ? goneView(item, scene) : productView(item, scene)}
    </li>
  );
};
