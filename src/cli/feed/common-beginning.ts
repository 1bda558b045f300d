/**
 * What most addresses begin with, up to a slash or an equals sign: the one beginning that saves the most letters.
 */
export const commonBeginning = (addresses: Iterable<string>): string => {
  const counts = new Map<string, number>();
  for (const address of addresses) {
    const end = Math.max(address.lastIndexOf('/'), address.lastIndexOf('=')) + 1;
    const beginning = address.slice(0, end);
    counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  }
  let best = '';
  let saved = 0;
  for (const [beginning, count] of counts)
    if (beginning.length * count > saved) {
      best = beginning;
      saved = beginning.length * count;
    }
  return best;
};
