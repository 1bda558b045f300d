import type { CountedPairs } from './count-pairs';

type Links = readonly { readonly to: number; readonly weight: number }[];

const linksOf = ({ lower, higher, forward, backward }: CountedPairs, items: number): Links[] => {
  const links: { to: number; weight: number }[][] = Array.from({ length: items }, () => []);
  for (let at = 0; at < lower.length; at += 1) {
    const [one, other] = [lower[at] as number, higher[at] as number];
    const weight = (forward[at] as number) + (backward[at] as number);
    links[one]?.push({ to: other, weight });
    links[other]?.push({ to: one, weight });
  }
  for (const list of links) list.sort((a, b) => b.weight - a.weight || a.to - b.to);
  return links;
};

/**
 * An order of the items in which those that belong together stand together, so that the gaps between the ids of a row are
 * small: a walk from the most linked item, always on to the strongest neighbour that is left, and back where there is none.
 */
export const arrangeItems = (pairs: CountedPairs, items: number): Uint32Array => {
  const links = linksOf(pairs, items);
  const tried = new Uint32Array(items);
  const seen = new Uint8Array(items);
  const order = new Uint32Array(items);
  let placed = 0;
  const begin = Array.from(order, (_, item) => item).sort(
    (a, b) => (links[b]?.length ?? 0) - (links[a]?.length ?? 0) || a - b,
  );
  for (const first of begin) {
    const way = seen[first] ? [] : [first];
    while (way.length > 0) {
      const item = way.at(-1) as number;
      if (!seen[item]) {
        seen[item] = 1;
        order[placed++] = item;
      }
      const list = links[item] ?? [];
      let next = -1;
      while (next < 0 && (tried[item] as number) < list.length) {
        const { to } = list[tried[item] as number] as { to: number };
        tried[item] = (tried[item] as number) + 1;
        if (!seen[to]) next = to;
      }
      if (next < 0) way.pop();
      else way.push(next);
    }
  }
  return order;
};
