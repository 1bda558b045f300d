import type { EventFields } from '../core/events/event-fields';
import { type EventName, eventKinds } from '../core/events/index';
import { own } from '../lib/own';
import { ga4Event } from '../core/events/ga4-entry';
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
      const data = { ...(event.parameters as Partial<EventFields>) };
      const results = own(entry, 'results') ?? own(event.parameters, 'search_results');
      if (name === 'search' && results !== undefined && data.results === undefined) {
        Object.assign(data, { results });
      }
      if (name === 'search' && !data.search_term) {
        Object.assign(data, { search_term: own(entry, 'search_term') });
      }
      emit(name as EventName, data);
    });
  },
};
