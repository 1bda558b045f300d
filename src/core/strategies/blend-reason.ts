import type { Catalog } from '../catalog/catalog';
import type { Text } from '../decide/text';
import { tasteReason } from './picked-words';
import { loudest } from './spoken-parts';
import type { OthersVoice, Voice } from './voices';

/** Those that speak on a blended shelf. */
export interface BlendVoices {
  readonly looks: OthersVoice;
  readonly owned: OthersVoice;
  readonly taste: Voice;
}

/** The words of the voice that spoke most for a product. */
export const blendReason = (
  catalog: Catalog,
  { looks, owned, taste }: BlendVoices,
  ordinal: number,
): Text => {
  const { content } = looks.spokenFor(ordinal);
  const together = (voice: OthersVoice): Text => ({
    id: `because.${voice.kind}-together`,
    values: { product: loudest(catalog, voice.spokenFor(ordinal)) },
  });
  const reasons: readonly (readonly [number, Text])[] = [
    [looks.scoreOf(ordinal) - content, together(looks)],
    [content, { id: 'because.alike' }],
    [owned.scoreOf(ordinal), together(owned)],
    [taste.scoreOf(ordinal), tasteReason(taste.parts(ordinal))],
  ];
  return reasons.reduce((most, one) => (one[0] > most[0] ? one : most))[1];
};
