/** @jsxImportSource ./jsx */
import { icon } from './icon';
import type { Piece } from './jsx/jsx-runtime';
import type { CardPress, ShelfPress } from './shelf-scene';

export interface ButtonLook {
  readonly class: string;
  readonly part?: string;
  readonly title?: string;
  readonly 'aria-label': string;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-disabled'?: boolean;
}

/** A button that shows a line drawing, and perhaps words. */
export const shelfButton = (
  value: ShelfPress | CardPress,
  look: ButtonLook,
  path: string,
  words?: Piece,
): Piece => (
  <button type="button" value={value} {...look}>
    {icon(path)}
    {words}
  </button>
);
