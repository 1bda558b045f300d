import { TEXT_END } from '../../core/catalog/file/file-format';
import type { Product } from '../../core/catalog/product';
import { encodeColumn } from './encode-column';
import { withoutMarks } from './without-marks';

interface Node {
  readonly kind: string;
  readonly value: string;
  readonly parent: number;
}

/** The features of one product, by the ids under which they are collected; 0 is none. */
export interface FoundFeatures {
  readonly category: number;
  readonly brand: number;
  readonly colours: readonly number[];
  readonly attributes: readonly number[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Collects what products have in common; sorted at the end, so that the order in which products came changes nothing. */
export const createFeatureCollector = () => {
  const nodes: Node[] = [{ kind: '', value: '', parent: 0 }];
  const ids = new Map<string, number>();
  const idOf = (kind: string, value: string, parent = 0): number => {
    const key = [kind, value, parent].join(TEXT_END);
    const known = ids.get(key) ?? nodes.push({ kind, value, parent }) - 1;
    ids.set(key, known);
    return known;
  };
  return {
    of({ category, brand, colours, attributes }: Product): FoundFeatures {
      let leaf = 0;
      const way: string[] = [];
      for (const step of category.slice(0, 5)) {
        way.push(withoutMarks(step));
        leaf = idOf(`category${way.length - 1}`, way.join('/'), leaf);
      }
      return {
        category: leaf,
        brand: brand ? idOf('brand', withoutMarks(brand)) : 0,
        colours: colours.map((colour) => idOf('colour', withoutMarks(colour))),
        attributes: Object.keys(attributes).map((name) =>
          idOf(`attribute.${withoutMarks(name)}`, withoutMarks(attributes[name] ?? '')),
        ),
      };
    },
    /** The dictionary, and the id in the file of every id collected. */
    encode() {
      const order = nodes
        .map((_, id) => id)
        .slice(1)
        .sort((a, b) => {
          const [one, other] = [nodes[a] as Node, nodes[b] as Node];
          return (
            compare(one.kind, other.kind) ||
            compare(one.value, other.value) ||
            one.parent - other.parent
          );
        });
      const idInFile = new Uint32Array(nodes.length);
      for (const [place, id] of order.entries()) idInFile[id] = place + 1;
      const sorted = order.map((id) => nodes[id] as Node);
      const kinds = new Map<string, number>();
      for (const { kind } of sorted) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const encoder = new TextEncoder();
      return {
        idInFile,
        kinds: encoder.encode([...kinds].flat().join(TEXT_END)),
        features: encoder.encode(sorted.map(({ value }) => value).join(TEXT_END)),
        parents: encodeColumn([0, ...sorted.map(({ parent }) => idInFile[parent] ?? 0)]),
      };
    },
  };
};
