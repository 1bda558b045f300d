import type { Catalog } from '../catalog/catalog';
import { decayed } from '../profile/decayed';
import { propose } from './listed';
import { ownedHere } from './owned-here';
import type { Strategy } from './strategy';

/** What was bought long ago is used less, or has its things by now. */
const USE_HALF_LIFE_DAYS = 365;
/** What is used up beside it says less than what the shop chose for it. */
const REFILL = 0.5;
/** Products of one category that are looked at one by one. */
const MOST_KIN = 200;

/** By category of what is owned, what is used up again and again there: refills, and what it is cared for with. */
const refillsBeside = (
  { leafOf, products }: Catalog,
  owned: readonly number[],
): ReadonlyMap<number, readonly number[]> => {
  const kin = new Map<number, number[]>();
  for (const ordinal of owned) if (leafOf[ordinal]) kin.set(leafOf[ordinal], []);
  leafOf.forEach((kind, ordinal) => {
    const known = kin.get(kind);
    if (known && known.length < MOST_KIN) known.push(ordinal);
  });
  const used = (ordinals: readonly number[]) =>
    ordinals.filter((ordinal) => products[ordinal]?.replenishable);
  return new Map([...kin].map(([kind, ordinals]) => [kind, used(ordinals)]));
};

interface Use {
  readonly chosen: number;
  readonly refill: number;
  /** What it is for. */
  readonly title: string;
}

/** Care, refills and parts for what the visitor owns: once it has arrived, and not for what was a gift. */
export const forWhatYouOwn = {
  id: 'for-what-you-own',
  allows: [],
  least: 1,
  sells: true,
  propose(context) {
    const { catalog, now } = context;
    const owned = ownedHere(context);
    const uses = new Map<number, Use>();
    const add = (ordinal: number, title: string, more: Partial<Use>): void => {
      if (owned.has(ordinal)) return;
      const known = uses.get(ordinal) ?? { chosen: 0, refill: 0, title };
      uses.set(ordinal, {
        ...known,
        chosen: known.chosen + (more.chosen ?? 0),
        refill: known.refill + (more.refill ?? 0),
      });
    };
    // What is used up itself needs no care.
    const used = [...owned].filter(
      ([ordinal, { stage }]) => stage !== 'purchase' && !catalog.products[ordinal]?.replenishable,
    );
    const refills = refillsBeside(
      catalog,
      used.map(([ordinal]) => ordinal),
    );
    for (const [ordinal, { lastAt }] of used) {
      const product = catalog.products[ordinal];
      if (!product) continue;
      const weight = decayed(1, lastAt, now, USE_HALF_LIFE_DAYS);
      for (const id of product.goesWith)
        add(catalog.ordinalOf.get(id) ?? -1, product.title, { chosen: weight });
      for (const at of refills.get(catalog.leafOf[ordinal] ?? 0) ?? [])
        add(at, product.title, { refill: REFILL * weight });
    }
    return propose('for-what-you-own', context, {
      ordinals: uses.keys(),
      parts(ordinal) {
        const { chosen = 0, refill = 0 } = uses.get(ordinal) ?? {};
        return [
          ...(chosen ? [{ name: 'link', value: chosen }] : []),
          ...(refill ? [{ name: 'refill', value: refill }] : []),
        ];
      },
      because: (ordinal) => ({
        id: 'because.for-product',
        values: { product: uses.get(ordinal)?.title ?? '' },
      }),
    });
  },
} as const satisfies Strategy;
