/** @jsxImportSource ./jsx */
import type { Piece } from './jsx/jsx-runtime';

/** A line drawing on a 24 px grid, in the colour of the text. */
export const icon = (path: string): Piece => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);
