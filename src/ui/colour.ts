/** Red, green and blue of sRGB, each 0-1. */
export type Colour = readonly number[];

/** `0x0f5c5c` is our own accent. */
export const hex = (code: number): Colour =>
  [code >> 16, (code >> 8) & 255, code & 255].map((part) => part / 255);

export const css = (colour: Colour): string => `rgb(${colour.map((part) => part * 255)})`;

/** `share` of the way from one colour to another. */
export const mix = (from: Colour, to: Colour, share: number): Colour =>
  from.map((part, i) => part + ((to[i] ?? part) - part) * share);

/** Relative luminance as WCAG 2 defines it. */
export const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Text can be read on that ground: a contrast of 4.5 : 1 as WCAG 2 defines it. */
export const isReadable = (text: Colour, ground: Colour): boolean => {
  const lights = [text, ground].map((colour) => luminance(colour) + 0.05);
  return Math.max(...lights) / Math.min(...lights) >= 4.5;
};

/** The colour, moved towards the ink as little as makes it readable on its ground. */
export const readable = (colour: Colour, ink: Colour, ground: Colour): Colour => {
  let share = 0;
  while (share < 1 && !isReadable(mix(colour, ink, share), ground)) share += 0.1;
  return mix(colour, ink, share);
};
