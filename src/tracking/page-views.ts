import { arrival } from './arrival';
import type { Sensor } from './sensor';

/** Every page of a visit, how it was reached, and the kind of device. */
export const pageViews: Sensor = {
  id: 'page-views',
  start({ page, emit, onPage }) {
    let first = true;
    onPage(() => {
      const address = new URL(page.location.href);
      emit('page_view', {
        page_path: address.pathname,
        ...(first && arrival(address, page.document.referrer)),
        method: page.matchMedia('(max-width: 767px)').matches ? 'phone' : 'desktop',
      });
      first = false;
    });
  },
};
