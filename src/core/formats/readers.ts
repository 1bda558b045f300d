import type { FormatReader } from './format-reader';
import type { FormatId } from './index';
import { readCloudevents } from './read-cloudevents';
import { readSegment } from './read-segment';

/** The receiving half of every format, tried in this order. */
export const readers = {
  cloudevents: readCloudevents,
  segment: readSegment,
} as const satisfies Readonly<Record<FormatId, FormatReader>>;
