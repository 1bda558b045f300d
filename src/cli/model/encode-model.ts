import { hashBytes } from '../../core/model/hash';
import { HEADER_BYTES, MODEL_VERSION, SECTION_BYTES } from '../../core/model/model-format';

export interface ModelParts {
  readonly items: number;
  readonly idsHash: number;
  readonly contentWeight: number;
  readonly fading: number;
  readonly sections: ReadonlyMap<number, Uint8Array>;
}

/** Writes a model file: head, list of sections, sections, and last the checksum into the head. */
export const encodeModel = ({
  items,
  idsHash,
  contentWeight,
  fading,
  sections,
}: ModelParts): Uint8Array => {
  const list = [...sections];
  const head = new Uint8Array(HEADER_BYTES + list.length * SECTION_BYTES);
  const view = new DataView(head.buffer);
  head.set([66, 66, 77, MODEL_VERSION]);
  view.setUint32(8, items, true);
  view.setUint32(12, idsHash, true);
  view.setUint8(16, Math.round(contentWeight * 100));
  view.setUint8(17, Math.round(fading * 100));
  view.setUint8(18, list.length);
  for (const [at, [section, bytes]] of list.entries()) {
    view.setUint8(HEADER_BYTES + at * SECTION_BYTES, section);
    view.setUint32(HEADER_BYTES + at * SECTION_BYTES + 1, bytes.length, true);
  }
  const file = new Uint8Array(Buffer.concat([head, ...list.map(([, bytes]) => bytes)]));
  new DataView(file.buffer).setUint32(4, hashBytes(file, 8), true);
  return file;
};
