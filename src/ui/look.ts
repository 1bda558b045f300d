import { type Colour, css, hex, isReadable, luminance, mix, readable } from './colour';

export type Theme = 'auto' | 'light' | 'dark';

/** Any colour the browser knows (names, hsl, oklch ...) in sRGB; nothing when it is none or see-through. */
const readColour = (probe: HTMLElement, text: string): Colour | undefined => {
  const { style } = probe;
  style.backgroundColor = `color-mix(in srgb,${text},${text})`;
  const parts = getComputedStyle(probe).backgroundColor.match(/[\d.][\d.e-]*/g) ?? [];
  style.backgroundColor = '';
  return Number(parts[3] ?? 1) > 0.5 ? parts.slice(0, 3).map(Number) : undefined;
};

/** What the page paints under an element: the first background that is not see-through. */
const groundUnder = (node: Element | undefined, probe: HTMLElement): Colour | undefined =>
  node &&
  (readColour(probe, getComputedStyle(node).backgroundColor) ??
    groundUnder(node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host, probe));

/**
 * Dresses a piece in the page's own direction and colours, these as custom properties on `box`; an owner's `--birebir-*` go before
 * them. The page's light decides, not the visitor's system: most shops are light only. `floating` pieces bring
 * their own ground, the others lie on the page's.
 */
export const wearLook = (
  box: HTMLElement,
  host: Element,
  theme: Theme,
  floating: boolean,
): void => {
  const own = getComputedStyle(host);
  box.dir = own.direction;
  const auto = theme === 'auto';
  const pageInk = auto && readColour(box, own.color);
  const pageGround = auto && groundUnder(host, box);
  const dark = pageGround
    ? luminance(pageGround) < 0.18
    : pageInk
      ? luminance(pageInk) > 0.5
      : theme === 'dark';
  const token = (light: number, inDark: number) => hex(dark ? inDark : light);
  const page = pageGround || token(0xffffff, 0x191918);
  const ownInk = token(0x1b1b1a, 0xf2f0ec);
  const surface = dark ? mix(page, ownInk, 0.07) : hex(0xffffff);
  const ground = floating ? surface : page;
  const ink = pageInk && isReadable(pageInk, ground) ? pageInk : ownInk;
  const tint = mix(ground, ink, dark ? 0.08 : 0.05);
  const wanted = own.getPropertyValue('--birebir-accent') || own.getPropertyValue('--accent');
  const accent = readable(
    (wanted && readColour(box, wanted)) || token(0x0f5c5c, 0x5fb3ae),
    ink,
    tint,
  );
  const look = {
    ink: css(ink),
    muted: css(readable(mix(ink, ground, 0.32), ink, tint)),
    edge: css(mix(ground, ink, 0.5)),
    line: css(mix(ground, ink, 0.14)),
    tint: css(tint),
    surface: css(surface),
    'on-accent': luminance(accent) > 0.18 ? '#1b1b1a' : '#fff',
    // White photographs melt into the tint.
    blend: dark ? 'normal' : 'multiply',
  };
  for (const [name, value] of Object.entries(look)) {
    box.style.setProperty(`--${name}`, `var(--birebir-${name},${value})`);
  }
  box.style.setProperty('--accent', css(accent));
};
