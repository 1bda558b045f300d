import type { EventFields } from '../core/events/event-fields';
import { ga4Event } from '../core/events/ga4-entry';
import type { EventName } from '../core/events/index';
import { own } from '../lib/own';
import type { Sensor } from './sensor';

/**
 * GA4's events of a shop, and our `filter`. Anything else there has names that mean something else to others, or is
 * seen by the tag itself.
 */
const TAKEN =
  /^(view_(item|item_list|cart)|select_item|add_to_(wishlist|cart)|remove_from_cart|begin_checkout|add_(shipping|payment)_info|purchase|refund|search|filter|share|join_group)$/;

/** The shop's own GA4 e-commerce events, read from its data layer. */
export const ecommerce: Sensor = {
  id: 'ecommerce',
  start({ emit, readDataLayer }) {
    readDataLayer((entry) => {
      const event = ga4Event(entry);
      if (!event) return;
      const name = event.name === 'view_search_results' ? 'search' : event.name;
      if (!TAKEN.test(name)) return;
      const { parameters } = event;
      emit(name as EventName, {
        // Shops put these beside the e-commerce fields as often as among them.
        search_term: own(entry, 'search_term') as string,
        results: (own(entry, 'results') ?? own(parameters, 'search_results')) as number,
        ...(parameters as Partial<EventFields>),
      });
    });
  },
};
