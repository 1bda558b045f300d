/** A card whose height differs by more than this part from the middle one of its list is something else. */
const SAME_HEIGHT = 0.25;

const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Which boxes of a list may change places: those of one width whose height is about that of most. A banner across the
 * list, or a box twice as high, has no kind.
 */
export const cardKinds = (
  boxes: readonly Pick<DOMRect, 'width' | 'height'>[],
): readonly (string | undefined)[] => {
  const middle = middleOf(boxes.map(({ height }) => height));
  return boxes.map(({ width, height }) =>
    Math.abs(height - middle) <= SAME_HEIGHT * middle ? `${Math.round(width)}` : undefined,
  );
};
