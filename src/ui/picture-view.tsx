import type { VNode } from 'preact';
import type { ShownProduct } from '../core/decide/decision';

/** A product's picture on a tint; its first letter when there is none or it does not load. */
export const pictureView = (
  { title, imageLink }: ShownProduct,
  broken: boolean,
  lang: string,
  onError: () => void,
): VNode => (
  <div part="picture" class="pic mid" aria-hidden="true">
    {imageLink && !broken ? (
      <img src={imageLink} alt="" loading="lazy" onError={onError} />
    ) : (
      <span>{[...title].slice(0, 1).join('').toLocaleUpperCase(lang)}</span>
    )}
  </div>
);
