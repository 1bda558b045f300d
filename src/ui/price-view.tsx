/** @jsxImportSource ./jsx */
import type { ShownProduct } from '../core/decide/decision';
import type { Piece } from './jsx/jsx-runtime';
import type { Money } from './money';

/** What it costs now and, when that was lowered, before. Without a price the row stays, empty. */
export const priceView = (
  { price, salePrice, currency }: ShownProduct,
  money: Money,
  previousPrice: string,
): Piece => {
  const now = salePrice ?? price;
  return (
    <p part="price" class="price row">
      <span class="strong">{now !== undefined && money(now, currency)}</span>
      {salePrice !== undefined && price !== undefined && (
        <s class="meta">
          <span class="sr">{previousPrice} </span>
          <span>{money(price, currency)}</span>
        </s>
      )}
    </p>
  );
};
