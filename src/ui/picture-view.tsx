/** @jsxImportSource ./jsx */
import type { ShownProduct } from '../core/decide/decision';
import type { Piece } from './jsx/jsx-runtime';
import { safeLink } from './safe-link';

/** Stands for a picture that is missing or does not load: the first letter of the name. */
export const letterView = ({ title }: ShownProduct, lang: string): Piece => (
  <span>{[...title][0]?.toLocaleUpperCase(lang)}</span>
);

/** A product's picture on a tint. Its address may come out of a memory that others can write to: only http and https. */
export const pictureView = (product: ShownProduct, broken: boolean, lang: string): Piece => {
  const address = product.imageLink && !broken && safeLink(product.imageLink);
  return (
    <div part="picture" class="pic mid" aria-hidden="true">
      {address ? <img alt="" loading="lazy" src={address} /> : letterView(product, lang)}
    </div>
  );
};
