import type { Host } from './fake-platform';

const entriesOf = (owner: object): readonly (readonly [PropertyKey, unknown])[] =>
  Reflect.ownKeys(owner).map((key) => [key, Reflect.getOwnPropertyDescriptor(owner, key)?.value]);

/**
 * Every global of a page, and everything in those of a platform, by reference. Lists are queues, made to be written
 * to: they count as one thing.
 */
export const inventory = (host: Host, names: readonly string[]) => ({
  globals: entriesOf(host),
  platform: names
    .map((name) => host[name])
    .filter((found) => typeof found === 'object' && found !== null && !Array.isArray(found))
    .map((found) => entriesOf(found as object)),
});
