/** @jsxImportSource ./jsx */
import type { ShownProduct } from '../core/decide/decision';
import type { Piece } from './jsx/jsx-runtime';

/** Stands for a picture that is missing or does not load: the first letter of the name. */
export const letterView = ({ title }: ShownProduct, lang: string): Piece => (
  <span>{[...title][0]?.toLocaleUpperCase(lang)}</span>
);

/** A product's picture on a tint. */
export const pictureView = (product: ShownProduct, broken: boolean, lang: string): Piece => (
  <div part="picture" class="pic mid" aria-hidden="true">
    {product.imageLink && !broken ? (
      <img alt="" loading="lazy" src={product.imageLink} />
    ) : (
      letterView(product, lang)
    )}
  </div>
);
