import { type Preset, presets } from '../core/segments/ready-made';
import { nearest } from '../lib/nearest';
import { own } from '../lib/own';

/** What a kind of shop begins with; an unknown kind is one sentence, and no preset. */
export const readPreset = (
  business: string,
  warn: (sentence: string) => void,
): Preset | undefined => {
  if (!business) return undefined;
  const kinds = Object.keys(presets);
  const preset = own(presets, business) as Preset | undefined;
  const meant = preset ? undefined : nearest(business, kinds);
  if (!preset)
    warn(
      `Birebir: the setting “business” should be one of ${kinds.join(', ')}, not “${business}”${
        meant ? `; did you mean “${meant}”?` : '.'
      } No preset is used.`,
    );
  return preset;
};
