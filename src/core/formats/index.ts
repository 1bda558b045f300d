import { cloudevents } from './cloudevents';
import type { CollectorFormat } from './collector-format';
import { segment } from './segment';

/** Every way in which events can be sent. Each has its reader in `readers.ts`. */
export const formats = { cloudevents, segment } as const satisfies Readonly<
  Record<string, CollectorFormat>
>;

/** The name of a format, for example `cloudevents`. */
export type FormatId = keyof typeof formats;
