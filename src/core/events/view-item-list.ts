import type { EventKind } from './event-kind';

/** Products of a list were in view (half of each, for a second); from a placement of ours when `placement` is set. */
export const viewItemList = {
  name: 'view_item_list',
  needs: ['items'],
} as const satisfies EventKind;
