import type { EventKind } from './event-kind';

/** The visitor struck out a fact: nothing that was told of it until then counts, wherever it is kept. */
export const strike = {
  name: 'strike',
  needs: ['fact'],
} as const satisfies EventKind;
