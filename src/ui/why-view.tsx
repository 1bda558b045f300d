import type { VNode } from 'preact';
import type { Contribution, ShelfItem } from '../core/decide/decision';
import { closeButton } from './icon';
import type { ShelfScene } from './shelf-state';
import { say, type Wording } from './wording';

/** `category:Breakfast` is the text `part.category` about Breakfast; a part without words shows its own name. */
const partName = (wording: Wording, name: string): string => {
  const [kind, ...value] = name.split(':');
  return say(wording, { id: `part.${kind}`, values: { value: value.join(':') } }) || name;
};

/** The parts of a score, each with its share of all that counted. */
const partsView = (parts: readonly Contribution[], wording: Wording): VNode => {
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

const causeView = ({ product, because, contributions }: ShelfItem, wording: Wording): VNode => (
  <li key={product.id}>
    <p class="strong">{product.title}</p>
    <p>{say(wording, because)}</p>
    {partsView(contributions, wording)}
  </li>
);

/** Why these products are here; lies over the shelf, changes nothing of its size. */
export const whyView = ({ state, acts, wording }: ShelfScene): VNode => {
  const { decision, why } = state;
  return (
    <div class="why meta" role="dialog" aria-labelledby="w" tabIndex={-1}>
      <p id="w" class="title">
        {say(wording, { id: why ? 'card.why' : 'why.title' })}
      </p>
      {closeButton(say(wording, { id: 'why.close' }), () => acts.why())}
      <p>{say(wording, decision.because)}</p>
      <p>{say(wording, { id: 'why.private' })}</p>
      <ul class="causes">
        {decision.items
          .filter(({ product }) => !why || product.id === why)
          .map((item) => causeView(item, wording))}
      </ul>
    </div>
  );
};
