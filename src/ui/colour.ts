/** Red, green and blue of sRGB, each 0-1. */
export type Colour = readonly number[];

/** `0x0f5c5c` is our own accent. */
export const hex = (code: number): Colour =>
  [code >> 16, code >> 8, code].map((part) => (part & 255) / 255);

export const css = (colour: Colour): string => `rgb(${colour.map((part) => part * 255)})`;

/** `share` of the way from one colour to another. */
export const mix = (from: Colour, to: Colour, share: number): Colour =>
  from.map((part, i) => part + ((to[i] ?? part) - part) * share);

/** How much red, green and blue add to what we see. */
const LIGHT = [0.2126, 0.7152, 0.0722];

/** Relative luminance as WCAG 2 defines it. */
export const luminance = (colour: Colour): number =>
  colour.reduce(
    (sum, part, i) =>
      sum + (LIGHT[i] ?? 0) * (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92),
    0,
  );

/** Text can be read on that ground: a contrast of 4.5 : 1 as WCAG 2 defines it. */
export const isReadable = (text: Colour, ground: Colour): boolean => {
  const ratio = (luminance(text) + 0.05) / (luminance(ground) + 0.05);
  return Math.max(ratio, 1 / ratio) >= 4.5;
};

/** The colour, moved towards the ink as little as makes it readable on its ground. */
export const readable = (colour: Colour, ink: Colour, ground: Colour): Colour => {
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = mix(colour, ink, share);
    if (isReadable(mixed, ground)) return mixed;
  }
  return ink;
};
