import type { BirebirEvent } from '../core/events/event';

/** Whether a stored value can be read as an event. */
export const isEvent = (stored: unknown): stored is BirebirEvent => {
  const { id, at, name, data } = (stored ?? {}) as Partial<BirebirEvent>;
  return (
    typeof id === 'string' &&
    typeof at === 'number' &&
    // What no `Date` can name is no time (ECMA-262, Time Values).
    Math.abs(at) <= 8.64e15 &&
    typeof name === 'string' &&
    typeof data === 'object' &&
    data !== null &&
    (data.items === undefined || Array.isArray(data.items))
  );
};
