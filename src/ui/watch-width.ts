import { guard, type OnFault } from '../lib/guard';

/**
 * Follows the width that `box` has to be laid out in. Measured by an empty line of its own: a ResizeObserver on the
 * box would change what it observes, and the page would get "ResizeObserver loop" errors.
 */
export const watchWidth = (
  box: HTMLElement,
  onWidth: (width: number) => void,
  onFault: OnFault,
): (() => void) => {
  const line = document.createElement('div');
  box.before(line);
  let width = -1;
  const measure = guard(
    'ui.width',
    () => {
      if (width === line.clientWidth) return;
      width = line.clientWidth;
      onWidth(width);
    },
    onFault,
  );
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(line);
  return () => observer.disconnect();
};
