import { encodeModel } from '../../src/cli/model/encode-model';
import { encodePairs } from '../../src/cli/model/encode-pairs';
import { writeVarints } from '../../src/cli/model/write-varints';
import type { Catalog } from '../../src/core/catalog/catalog';
import { hashIds } from '../../src/core/model/hash';
import { type PairKind, sections } from '../../src/core/model/model-format';
import { readModel } from '../../src/core/model/read-model';
import { openKnowledge, type SharedKnowledge } from '../../src/core/model/shared-knowledge';
import { ordinal } from './shop';

/** From one product to another, and how often; the way back is never gone. */
export type Way = readonly [from: string, to: string, many: number];

/** What customers of a small shop have shown. */
export interface Shown {
  readonly pairs?: Readonly<Partial<Record<PairKind, readonly Way[]>>>;
  readonly topSellers?: readonly (readonly [id: string, visitors: number])[];
  readonly trending?: readonly (readonly [id: string, visitors: number])[];
  /** So many products were known when the model was built; all unless told. */
  readonly items?: number;
}

/** The bytes of a model file over a catalogue. */
export const modelOf = (catalog: Catalog, shown: Shown): Uint8Array => {
  const { pairs = {}, topSellers = [], trending = [], items = catalog.products.length } = shown;
  const places = Uint32Array.from({ length: items }, (_, at) => at);
  const counted = (ways: readonly Way[]) => ({
    lower: Uint32Array.from(ways, ([from]) => ordinal(catalog, from)),
    higher: Uint32Array.from(ways, ([, to]) => ordinal(catalog, to)),
    forward: Float64Array.from(ways, ([, , many]) => many * 1e6),
    backward: new Float64Array(ways.length),
    use: new Float64Array(ways.length),
  });
  const list = (rows: NonNullable<Shown['trending']>): Uint8Array =>
    writeVarints([rows.length, ...rows.flatMap(([id, many]) => [ordinal(catalog, id), many])]);
  const written = (['viewed', 'bought', 'viewedThenBought'] as const).flatMap(
    (kind): [number, Uint8Array][] => {
      const ways = pairs[kind];
      return ways ? [[sections[kind], encodePairs(counted(ways), places, items)]] : [];
    },
  );
  return encodeModel({
    items,
    idsHash: hashIds(catalog.products, items),
    contentWeight: 0.3,
    fading: 1.3,
    sections: new Map([
      ...written,
      [sections.topSellers, list(topSellers)],
      [sections.trending, list(trending)],
    ]),
  });
};

/** A model of what customers have shown, laid upon the catalogue of the test. */
export const known = (catalog: Catalog, shown: Shown): SharedKnowledge => {
  const reading = readModel(Uint8Array.from(modelOf(catalog, shown)).buffer);
  const knowledge = reading.ok ? openKnowledge(reading.model)(catalog) : undefined;
  if (!knowledge) throw new Error('the model of the test cannot be used');
  return knowledge;
};
