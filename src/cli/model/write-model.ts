import { gzipSync } from 'node:zlib';
import { hashIds } from '../../core/model/hash';
import { type PairKind, sections } from '../../core/model/model-format';
import { arrangeItems } from './arrange-items';
import type { CountedPairs } from './count-pairs';
import { encodeModel } from './encode-model';
import { encodeOrder } from './encode-order';
import { encodePairs } from './encode-pairs';
import { joinPairs } from './join-pairs';
import type { PopularItem } from './popular-items';
import { writeVarints } from './write-varints';

/** What a model file is made of. */
export interface Learnt {
  /** The catalogue's ids in its own order, or all ids of the log where there is no catalogue. */
  readonly ids: readonly string[];
  /** Where there is a catalogue, the file brings no ids of its own. */
  readonly withCatalogue: boolean;
  readonly contentWeight: number;
  readonly fading: number;
  readonly pairs: Readonly<Partial<Record<PairKind, CountedPairs>>>;
  readonly topSellers: readonly PopularItem[];
  readonly trending: readonly PopularItem[];
}

/** The file, and what of it crosses the wire. */
export interface WrittenModel {
  readonly bytes: Uint8Array;
  readonly gzBytes: number;
  /** Without the order or the ids of the items. */
  readonly gzPairBytes: number;
}

const gz = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

/** The places of a model: all of the catalogue, or of a log's items those that the model speaks of. */
const spokenOf = (order: Uint32Array, learnt: Learnt, all: CountedPairs): Uint32Array => {
  if (learnt.withCatalogue) return order;
  const used = new Set([...all.lower, ...all.higher]);
  for (const { item } of [...learnt.topSellers, ...learnt.trending]) used.add(item);
  return order.filter((item) => used.has(item));
};

const written = (learnt: Learnt, order: Uint32Array): WrittenModel => {
  const placeOf = new Uint32Array(learnt.ids.length);
  for (const [place, item] of order.entries()) placeOf[item] = place;
  const contents = new Map<number, Uint8Array>();
  const list = (items: readonly PopularItem[]): Uint8Array =>
    writeVarints([items.length, ...items.flatMap((one) => [placeOf[one.item] ?? 0, one.visitors])]);
  for (const name of ['viewed', 'bought', 'viewedThenBought'] as const) {
    const pairs = learnt.pairs[name];
    if (pairs && pairs.lower.length > 0)
      contents.set(sections[name], encodePairs(pairs, placeOf, order.length));
  }
  contents.set(sections.topSellers, list(learnt.topSellers));
  contents.set(sections.trending, list(learnt.trending));
  const ids = learnt.ids.map((id) => ({ id }));
  const head = {
    items: order.length,
    idsHash: learnt.withCatalogue ? hashIds(ids, ids.length) : 0,
    contentWeight: learnt.contentWeight,
    fading: learnt.fading,
  };
  const gzPairBytes = gz(encodeModel({ ...head, sections: contents }));
  const inOrder = order.every((item, place) => item === place);
  // An id with a line break is not found again, and takes nobody along.
  const names = [...order].map((item) => learnt.ids[item]?.replaceAll('\n', ' '));
  if (!learnt.withCatalogue) contents.set(sections.ids, Buffer.from(names.join('\n')));
  else if (!inOrder) contents.set(sections.order, encodeOrder(order));
  const bytes = encodeModel({ ...head, sections: contents });
  return { bytes, gzBytes: gz(bytes), gzPairBytes };
};

/** Writes what was learnt: in the catalogue's own order or arranged with the order told, whichever is shorter. */
export const writeModel = (learnt: Learnt): WrittenModel => {
  const all = joinPairs(Object.values(learnt.pairs));
  const arranged = arrangeItems(all, learnt.ids.length);
  const walked = written(learnt, spokenOf(arranged, learnt, all));
  if (!learnt.withCatalogue) return walked;
  const asListed = written(
    learnt,
    Uint32Array.from(learnt.ids, (_, item) => item),
  );
  return asListed.gzBytes <= walked.gzBytes ? asListed : walked;
};
