import type { VNode } from 'preact';

/** A line drawing on a 24 px grid, in the colour of the text. */
export const icon = (path: string): VNode => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const closeButton = (label: string, onClick: () => void): VNode => (
  <button type="button" class="close mid" aria-label={label} onClick={onClick}>
    {icon('M6 6l12 12M18 6L6 18')}
  </button>
);
