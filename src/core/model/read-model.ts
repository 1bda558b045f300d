import { hashBytes } from './hash';
import { HEADER_BYTES, MODEL_VERSION, SECTION_BYTES } from './model-format';

/** A model file that is whole. Its sections are read when they are asked for. */
export interface Model {
  /** How many products it speaks of. */
  readonly items: number;
  /** Of the catalogue's ids it was built on; 0 where it brings its own ids. */
  readonly idsHash: number;
  /** How much likeness of content counts beside shared behaviour, 0-2.55. */
  readonly contentWeight: number;
  /** The k-th newest item of a history counts (k + 1)^-fading as much as the newest. */
  readonly fading: number;
  readonly sections: ReadonlyMap<number, Uint8Array>;
}

export type ModelReading =
  | { readonly ok: true; readonly model: Model }
  | { readonly ok: false; readonly reason: string };

const no = (why: string): ModelReading => ({
  ok: false,
  reason: `The model file ${why}, so shelves do without it.`,
});

/**
 * Opens a model file. Only the head is read and the checksum taken, whatever the bytes are; never throws.
 * @example const reading = readModel(await response.arrayBuffer());
 */
export const readModel = (buffer: ArrayBuffer): ModelReading => {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < HEADER_BYTES || bytes[0] !== 66 || bytes[1] !== 66 || bytes[2] !== 77)
    return no('is not one: it should begin with BBM');
  if (bytes[3] !== MODEL_VERSION)
    return no(`has version ${bytes[3]}, and ${MODEL_VERSION} was expected`);
  const view = new DataView(buffer);
  if (view.getUint32(4, true) !== hashBytes(bytes, 8))
    return no('is damaged or cut short: its checksum differs');
  const sections = new Map<number, Uint8Array>();
  const many = view.getUint8(18);
  let start = HEADER_BYTES + many * SECTION_BYTES;
  for (let at = 0; at < many; at += 1) {
    const head = HEADER_BYTES + at * SECTION_BYTES;
    if (head + SECTION_BYTES > bytes.length) return no('ends within its list of sections');
    const end = start + view.getUint32(head + 1, true);
    if (end > bytes.length) return no('names a section that is longer than the file');
    sections.set(view.getUint8(head), bytes.subarray(start, end));
    start = end;
  }
  const items = view.getUint32(8, true);
  if (items > bytes.length * 8 + 1e6) return no('names more items than it could hold');
  const contentWeight = view.getUint8(16) / 100;
  const fading = view.getUint8(17) / 100;
  const idsHash = view.getUint32(12, true);
  return { ok: true, model: { items, idsHash, contentWeight, fading, sections } };
};
