import type { DataLayerReader } from '../../page/data-layer';
import type { PageLife } from '../entry/page-life';

/** After a click a shop may push at once, or when its server has answered. */
const AFTER_CLICK_MS = [30, 400, 2000];

/** When the data layer is looked at: now, when the page is parsed and loaded, after clicks, when it is left. */
export const checkDataLayer = (
  page: Window,
  { check }: DataLayerReader,
  { onPage, onLeave, listen }: Pick<PageLife, 'onPage' | 'onLeave' | 'listen'>,
): void => {
  const soon = (): void => {
    for (const delay of AFTER_CLICK_MS) setTimeout(check, delay);
  };
  onPage(check);
  onLeave(check);
  listen(page.document, 'DOMContentLoaded', check);
  listen(page, 'load', soon);
  listen(page, 'click', soon);
  listen(page, 'submit', check);
};
