/** Texts that do something where they are taken for more than text. Each calls `canary()` if it comes to life. */
export const payloads: readonly string[] = [
  '<img src=x onerror=canary()>',
  '<script>canary()</script>',
  '"><svg/onload=canary()>',
  `'"--></style></title></script><script>canary()</script>`,
  '<iframe srcdoc="<script>parent.canary()</script>"></iframe>',
  '<details open ontoggle=canary()>',
  '<math><mtext><table><mglyph><style><img src=x onerror=canary()>',
  'javascript:canary()',
  'JaVa\tScRiPt:canary()',
  '\u0001javascript://shop.example/%0Acanary()',
  'data:text/html,<script>parent.canary()</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="canary()"/>',
  'vbscript:canary()',
  'x" onerror="canary()',
  'x.webp 1x, javascript:canary() 2x',
  'red;background:url(javascript:canary())',
  '}*{display:none}:host{all:initial',
  '</style><style>*{display:none!important}',
  "{{constructor.constructor('canary()')()}}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of somebody else's
  '${canary()}',
  '<%= canary() %>',
  '{product}{products}{__proto__}{constructor}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '\u202Egnp.exe\u202C\u2066\u0000\uFFFF\uD800',
  '%00%0d%0aSet-Cookie:%20birebir=1',
];

/** Values that a view may take for an element of its own, as JSON or a database can hold them. */
export const elements: readonly unknown[] = [
  { tag: 'img', props: { src: 'x', onerror: 'canary()' } },
  [{ tag: 'script', props: { children: 'canary()' } }],
  { tag: 'iframe', props: { srcdoc: '<script>parent.canary()</script>' } },
  {
    type: 'img',
    props: { src: 'x', onerror: 'canary()' },
    key: null,
    ref: null,
    __k: null,
    __: null,
    __b: 0,
    __e: null,
    __c: null,
    constructor: undefined,
    __v: 0,
    __i: -1,
    __u: 0,
  },
  { type: 'div', props: { dangerouslySetInnerHTML: { __html: '<img src=x onerror=canary()>' } } },
];

/** What `JSON.parse` makes own keys of, and careless merging turns against every object. */
export const pollution =
  '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}';

export const LONG = 'çok uzun '.repeat(1 << 17);
