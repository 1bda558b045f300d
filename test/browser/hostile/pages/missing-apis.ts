import type { HostilePage } from '../hostile-page';

const without = (...names: readonly string[]): string =>
  `['${names.join("','")}'].forEach(function (path) {
    var keys = path.split('.'), last = keys.pop(), on = keys.reduce(function (at, key) { return at[key]; }, window);
    for (; on && !Object.prototype.hasOwnProperty.call(on, last); on = Object.getPrototypeOf(on));
    if (on) delete on[last];
  });`;

const missing = (names: readonly string[], otherwise: Partial<HostilePage> = {}): HostilePage => ({
  title: `of a browser without ${names.join(', ')}`,
  script: without(...names),
  ...otherwise,
});

const noShelf = { shelf: false } as const;

export const missingApis: readonly HostilePage[] = [
  missing(['indexedDB'], { stores: false }),
  missing(['IDBFactory.prototype.databases']),
  missing(['IntersectionObserver'], noShelf),
  missing(['ResizeObserver'], noShelf),
  missing(['MutationObserver'], noShelf),
  missing(['matchMedia'], noShelf),
  missing(['Crypto.prototype.randomUUID', 'Crypto.prototype.subtle']),
  missing(['crypto'], { stores: false }),
  missing(['Document.prototype.adoptedStyleSheets', 'ShadowRoot.prototype.adoptedStyleSheets']),
  missing(['CSSStyleSheet.prototype.replaceSync'], noShelf),
  missing(['Element.prototype.attachShadow'], noShelf),
  missing(['requestIdleCallback', 'navigation', 'PerformanceObserver']),
  missing([
    'structuredClone',
    'Array.prototype.at',
    'Object.hasOwn',
    'String.prototype.replaceAll',
  ]),
  missing(['queueMicrotask', 'BroadcastChannel', 'scheduler', 'Promise.any']),
];
