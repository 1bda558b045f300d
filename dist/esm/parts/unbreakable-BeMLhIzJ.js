import { g as guard } from './index-CoyEnUq7.js';

/**
 * What every piece starts from. px only: the root font size of shops is 10 to 17 px. `all: initial` twice,
 * because a page's `* { all: unset !important }` reaches the host but not the box. No line end is shipped.
 */
const baseCss = `\
:host{all:initial;display:block;font-family:inherit;color:inherit}\
.box{all:initial;display:block;isolation:isolate;font-size:14px;line-height:20px;font-family:var(--birebir-font,inherit);color:var(--ink);overflow-wrap:break-word}\
.box *{box-sizing:border-box;margin:0}\
button,a{all:unset;cursor:pointer}\
:focus-visible,a:focus-visible:after{outline:2px solid var(--accent);outline-offset:2px}\
svg{display:block;width:20px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}\
.meta{font-size:13px;line-height:18px;color:var(--muted)}\
.row{display:flex}\
.strong{font-size:15px;font-weight:600}\
.mid{display:grid;place-items:center}\
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\
`;

/** Pages fade from light to dark; their colours are read when that is over. */
const FADE_MS = 400;
/** Calls back when the page may have changed its colours: a class or attribute at its root, or the system's scheme. */
const followPage = (onChange, onFault) => {
    let timer;
    const changed = guard('ui.look', onChange, onFault);
    const later = () => {
        clearTimeout(timer);
        timer = setTimeout(changed, FADE_MS);
    };
    const scheme = matchMedia('(prefers-color-scheme:dark)');
    const observer = new MutationObserver(later);
    for (const element of [document.documentElement, document.body]) {
        if (element)
            observer.observe(element, { attributes: true });
    }
    // A list of our own: nobody else can have set it.
    scheme.onchange = later;
    return () => {
        clearTimeout(timer);
        observer.disconnect();
        scheme.onchange = null;
    };
};

/** `0x0f5c5c` is our own accent. */
const hex = (code) => [code >> 16, code >> 8, code].map((part) => (part & 255) / 255);
const css = (colour) => `rgb(${colour.map((part) => part * 255)})`;
/** `share` of the way from one colour to another. */
const mix = (from, to, share) => from.map((part, i) => part + ((to[i] ?? part) - part) * share);
/** How much red, green and blue add to what we see. */
const LIGHT = [0.2126, 0.7152, 0.0722];
/** Relative luminance as WCAG 2 defines it. */
const luminance = (colour) => colour.reduce((sum, part, i) => sum + (LIGHT[i] ?? 0) * (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92), 0);
/** Text can be read on that ground: a contrast of 4.5 : 1 as WCAG 2 defines it. */
const isReadable = (text, ground) => {
    const ratio = (luminance(text) + 0.05) / (luminance(ground) + 0.05);
    return Math.max(ratio, 1 / ratio) >= 4.5;
};
/** The colour, moved towards the ink as little as makes it readable on its ground. */
const readable = (colour, ink, ground) => {
    for (let share = 0; share < 1; share += 0.1) {
        const mixed = mix(colour, ink, share);
        if (isReadable(mixed, ground))
            return mixed;
    }
    return ink;
};

/** Any colour the browser knows (names, hsl, oklch ...) in sRGB; nothing when it is none or see-through. */
const readColour = (probe, text) => {
    const { style } = probe;
    style.backgroundColor = `color-mix(in srgb,${text},${text})`;
    const parts = getComputedStyle(probe).backgroundColor.match(/[\d.][\d.e-]*/g) ?? [];
    style.backgroundColor = '';
    return Number(parts[3] ?? 1) > 0.5 ? parts.slice(0, 3).map(Number) : undefined;
};
/** What the page paints under an element: the first background that is not see-through. */
const groundUnder = (node, probe) => node &&
    (readColour(probe, getComputedStyle(node).backgroundColor) ??
        groundUnder(node.parentElement ?? node.getRootNode().host, probe));
/**
 * Dresses a piece in the page's own direction and colours, these as custom properties on `box`; an owner's `--birebir-*` go before
 * them. The page's light decides, not the visitor's system: most shops are light only. `floating` pieces bring
 * their own ground, the others lie on the page's.
 */
const wearLook = (box, host, theme, floating) => {
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
    const token = (light, inDark) => hex(dark ? inDark : light);
    const page = pageGround || token(0xffffff, 0x191918);
    const ownInk = token(0x1b1b1a, 0xf2f0ec);
    const surface = dark ? mix(page, ownInk, 0.07) : hex(0xffffff);
    const ground = floating ? surface : page;
    const ink = pageInk && isReadable(pageInk, ground) ? pageInk : ownInk;
    const tint = mix(ground, ink, dark ? 0.08 : 0.05);
    const wanted = own.getPropertyValue('--birebir-accent') || own.getPropertyValue('--accent');
    const accent = readable((wanted && readColour(box, wanted)) || token(0x0f5c5c, 0x5fb3ae), ink, tint);
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

/**
 * Opens a surface in `host`. Only constructable sheets and CSSOM: a strict CSP and Trusted Types allow nothing
 * else. When `paint` throws it paints once more from scratch (page translators move our text nodes about), then
 * the piece is taken away.
 */
const openSurface = (host, css, { lang }, { onFault, theme }, paint, floating = false) => {
    const sheet = new CSSStyleSheet();
    let worn = '';
    const dress = (rules) => {
        worn += rules;
        sheet.replaceSync(worn);
    };
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    dress(baseCss + css);
    shadow.adoptedStyleSheets = [sheet];
    shadow.replaceChildren(box);
    box.className = 'box';
    box.lang = lang;
    const wear = () => wearLook(box, host, theme, floating);
    const onRemove = [followPage(wear, onFault)];
    const remove = () => {
        for (const undo of onRemove.splice(0))
            undo();
        // Another piece may have taken the host over since.
        if (box.parentNode !== shadow)
            return;
        shadow.adoptedStyleSheets = [];
        shadow.replaceChildren(document.createElement('slot'));
    };
    const attempt = (otherwise) => {
        try {
            if (!box.firstChild)
                box.append(document.createElement('div'));
            paint(box.firstChild);
        }
        catch (error) {
            box.replaceChildren();
            otherwise(error);
        }
    };
    const fail = (error) => {
        onFault('ui', error);
        remove();
    };
    return {
        box,
        onRemove,
        remove,
        wear,
        dress,
        draw() {
            if (box.isConnected)
                attempt(() => attempt(fail));
        },
    };
};

/** The same function, which reports to `onFault` of its last argument instead of throwing and then gives `otherwise`. */
const unbreakable = (open, otherwise) => (...args) => {
    const { onFault } = args[args.length - 1];
    return guard('ui', open, onFault)(...args) ?? otherwise;
};

export { openSurface as o, unbreakable as u };
