import { isSlim } from './shelf-height';

/** The narrowest a link may be, and the gap between two, in px: as CSS lays them out. */
export const FACET_WIDTH = { slim: 132, wide: 184 };
export const FACET_GAP = 8;
export const FACET_HEIGHT = 56;
/** Heading and reason with the gap below them, as those of a shelf, and room for the focus ring. */
const TOP = 60;
const SLIM_TOP = 78;

/** Height in px of a drawn row of so many links in a host of this width, so that a placement can reserve it. */
export const facetsHeight = (width: number, count: number): number => {
  const slim = isSlim(width);
  const least = slim ? FACET_WIDTH.slim : FACET_WIDTH.wide;
  const columns = Math.max(1, Math.floor((width + FACET_GAP) / (least + FACET_GAP)));
  const lines = Math.ceil(count / columns);
  return (slim ? SLIM_TOP : TOP) + lines * (FACET_HEIGHT + FACET_GAP) - FACET_GAP;
};
