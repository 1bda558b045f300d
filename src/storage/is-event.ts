import type { BirebirEvent } from '../core/events/event';

/** Whether a stored value can be read as an event. */
export const isEvent = (stored: unknown): stored is BirebirEvent => {
  const { id, at, name, data } = (stored ?? {}) as Partial<BirebirEvent>;
  return (
    typeof id === 'string' &&
    Number.isFinite(at) &&
    typeof name === 'string' &&
    typeof data === 'object' &&
    data !== null &&
    (data.items === undefined || Array.isArray(data.items))
  );
};
