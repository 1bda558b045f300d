/** @jsxImportSource ./jsx */
import type { Contribution, ShelfDecision, ShelfItem } from '../core/decide/decision';
import type { Piece } from './jsx/jsx-runtime';
import { shelfButton } from './shelf-button';
import { say, type Wording } from './wording';

/** `category:Breakfast` is the text `part.category` about Breakfast; a part without words shows its own name. */
const partName = (wording: Wording, name: string): string => {
  const [kind, ...value] = name.split(':');
  return say(wording, { id: `part.${kind}`, values: { value: value.join(':') } }) || name;
};

/** The parts of a score, each with its share of all that counted. */
const partsView = (parts: readonly Contribution[], wording: Wording): Piece => {
  const sizes = parts.map(({ value }) => Math.abs(value));
  const most = Math.max(...sizes);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return (
    <ul aria-label={say(wording, { id: 'why.parts' })}>
      {parts.map(({ name, value }, i) => (
        <li key={name} class="part">
          <span>{partName(wording, name)}</span>
          <i
            class={value < 0 ? 'bar less' : 'bar'}
            style={{ width: `${((sizes[i] ?? 0) / most) * 100}%` }}
          />
          <span>{(value / all).toLocaleString(wording.lang, { style: 'percent' })}</span>
        </li>
      ))}
    </ul>
  );
};

const causeView = ({ product, because, contributions }: ShelfItem, wording: Wording): Piece => (
  <li key={product.id}>
    <p class="strong">{product.title}</p>
    <p>{say(wording, because)}</p>
    {partsView(contributions, wording)}
  </li>
);

/** Why these products are here, or the one that is asked about; lies over the shelf, changes nothing of its size. */
export const whyView = (decision: ShelfDecision, about: string, wording: Wording): Piece => (
  <div class="why meta" role="dialog" aria-labelledby="w" tabIndex={-1}>
    <p id="w" class="title">
      {say(wording, { id: about ? 'card.why' : 'why.title' })}
    </p>
    {shelfButton(
      'close',
      { class: 'close mid', 'aria-label': say(wording, { id: 'why.close' }) },
      'M6 6l12 12M18 6L6 18',
    )}
    <p>{say(wording, decision.because)}</p>
    <p>{say(wording, { id: 'why.private' })}</p>
    <ul class="causes">
      {decision.items
        .filter(({ product }) => !about || product.id === about)
        .map((item) => causeView(item, wording))}
    </ul>
  </div>
);
