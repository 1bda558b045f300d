import type { Model } from './open-model';

/** A section by its number; nothing where the file has none of it, or is not the file that was written. */
export type ModelSections = (section: number) => Uint8Array | undefined;

/**
 * The sections of a model that is whole. Its checksum is taken when the first one is asked for.
 * @param onDamage called once where it differs; nothing of the file is given then.
 */
export const wholeSections = (
  { sections, isWhole }: Model,
  onDamage: () => void,
): ModelSections => {
  let told = false;
  return (section) => {
    if (isWhole()) return sections.get(section);
    if (!told) {
      told = true;
      onDamage();
    }
    return undefined;
  };
};
