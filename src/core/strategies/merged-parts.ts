import type { Contribution } from '../decide/decision';

/** Parts of one name as one: two products may have one title, and two voices may speak of one product. */
export const mergedParts = (parts: readonly Contribution[]): Contribution[] => {
  const sums = new Map<string, number>();
  for (const { name, value } of parts) sums.set(name, (sums.get(name) ?? 0) + value);
  return [...sums].map(([name, value]) => ({ name, value }));
};
