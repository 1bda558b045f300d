import type { VNode } from 'preact';

/** Closes a card that speaks. */
export const closeButton = (label: string, onClick: () => void): VNode => (
  <button type="button" class="close mid" aria-label={label} onClick={onClick}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 6l12 12M18 6L6 18" />
    </svg>
  </button>
);
