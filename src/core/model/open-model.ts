import { hashBytes } from './hash';
import { HEADER_BYTES, MODEL_VERSION, SECTION_BYTES } from './model-format';

/** A model file whose head is sound. Its sections are read when they are asked for. */
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
  /** Whether it is the file that was written: the checksum of all of it, taken once, when it is first asked. */
  isWhole(): boolean;
}

export type ModelReading =
  | { readonly ok: true; readonly model: Model }
  | { readonly ok: false; readonly reason: string };

type NoModel = Extract<ModelReading, { readonly ok: false }>;

const no = (why: string): NoModel => ({
  ok: false,
  reason: `The model file ${why}, so shelves do without it.`,
});

/** What is said of a model that was opened and then found not to be whole. */
export const damagedModel = no('is damaged or cut short: its checksum differs');

/**
 * Opens a model file by its head alone, which costs the same for every size: the checksum is left to whoever reads a
 * section (`isWhole`). Never throws, whatever the bytes are.
 */
export const openModel = (buffer: ArrayBuffer): ModelReading => {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < HEADER_BYTES || bytes[0] !== 66 || bytes[1] !== 66 || bytes[2] !== 77)
    return no('is not one: it should begin with BBM');
  if (bytes[3] !== MODEL_VERSION)
    return no(`has version ${bytes[3]}, and ${MODEL_VERSION} was expected`);
  const view = new DataView(buffer);
  const sections = new Map<number, Uint8Array>();
  const many = view.getUint8(18);
  let start = HEADER_BYTES + many * SECTION_BYTES;
  for (let at = 0; at < many; at += 1) {
    const head = HEADER_BYTES + at * SECTION_BYTES;
    if (head + SECTION_BYTES > bytes.length) return no('ends within its list of sections');
    const end = start + view.getUint32(head + 1, true);
    if (end > bytes.length) return no('is cut short: a section is longer than the file');
    sections.set(view.getUint8(head), bytes.subarray(start, end));
    start = end;
  }
  if (start !== bytes.length) return no('is damaged: it is longer than its sections');
  const items = view.getUint32(8, true);
  if (items > bytes.length * 8 + 1e6) return no('names more items than it could hold');
  let whole: boolean | undefined;
  const isWhole = (): boolean => {
    whole ??= view.getUint32(4, true) === hashBytes(bytes, 8);
    return whole;
  };
  const contentWeight = view.getUint8(16) / 100;
  const fading = view.getUint8(17) / 100;
  const idsHash = view.getUint32(12, true);
  return { ok: true, model: { items, idsHash, contentWeight, fading, sections, isWhole } };
};
