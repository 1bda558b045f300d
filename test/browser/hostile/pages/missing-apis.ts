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

export const missingApis: readonly HostilePage[] = [
  missing(['indexedDB'], { stores: false }),
  missing(['IDBFactory.prototype.databases']),
  missing(['IntersectionObserver']),
  missing(['ResizeObserver']),
  missing(['MutationObserver']),
  missing(['Crypto.prototype.randomUUID', 'Crypto.prototype.subtle']),
  missing(['Document.prototype.adoptedStyleSheets', 'ShadowRoot.prototype.adoptedStyleSheets']),
  missing(['CSSStyleSheet.prototype.replaceSync'], { shelf: false }),
  missing(['requestIdleCallback', 'navigation', 'PerformanceObserver', 'matchMedia']),
  missing(['crypto']),
  missing(
    ['structuredClone', 'Array.prototype.at', 'Object.fromEntries', 'Array.prototype.flatMap'],
    { shelf: false },
  ),
  missing(['Element.prototype.attachShadow'], { shelf: false }),
  missing(['AbortController', 'queueMicrotask', 'BroadcastChannel', 'Intl']),
];
