import type { EventFields } from '../core/events/event-fields';
import { ga4Event } from '../core/events/ga4-entry';
import { type EventName, eventKinds } from '../core/events/index';
import { own } from '../lib/own';
import type { Sensor } from './sensor';

/** Not ours to count from the data layer: the tag sees pages and engagement itself. */
const NOT_TAKEN: readonly string[] = ['page_view', 'user_engagement', 'login', 'logout'];

/** The shop's own GA4 e-commerce events, read from its data layer. */
export const ecommerce: Sensor = {
  id: 'ecommerce',
  start({ emit, readDataLayer }) {
    readDataLayer((entry) => {
      const event = ga4Event(entry);
      if (!event) return;
      const name = event.name === 'view_search_results' ? 'search' : event.name;
      if (NOT_TAKEN.includes(name) || !eventKinds.some((kind) => kind.name === name)) return;
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
