import type { HostilePage } from '../hostile-page';

/** Parts of the browser that are there, and throw at whoever looks (private modes, enterprise policies). */
const LOOKED_AT = [
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'navigation',
  'caches',
  'Shopify',
  '__tcfapi',
  'requestIdleCallback',
];

const nothing = { shelf: false, stores: false } as const;

const throwing = (name: string): string =>
  `Object.defineProperty(window, '${name}', { configurable: true, get: function () { throw new Error('${name} is not for guests'); } });`;

export const brokenWindow: readonly HostilePage[] = [
  {
    title: 'whose error handlers throw themselves',
    script: `
      window.heard = [];
      window.onerror = function (message) { heard.push(message); throw new Error('the handler broke'); };
      window.onunhandledrejection = function (event) { heard.push(event.reason); throw new Error('the handler broke'); };
      console.warn = function () { throw new Error('the console broke'); };`,
    holds: 'heard.length === 0',
  },
  {
    title: 'without a console',
    script: 'delete window.console;',
    body: '<div data-birebir-placement="home-top"></div>',
    tag: '<script async="" src="/birebir/birebir.js" data-catalogue="/catalogue.json" data-theme="pink"></script>',
  },
  ...LOOKED_AT.map((name) => ({
    title: `whose window.${name} throws`,
    script: throwing(name),
    faults: true as const,
    ...(name === 'indexedDB' && { stores: false as const }),
    ...(name === 'navigation' && { global: false as const, ...nothing }),
  })),
  {
    title: 'whose navigator says nothing',
    script: `['language', 'languages', 'userAgent', 'globalPrivacyControl', 'locks', 'storage'].forEach(function (name) {
      Object.defineProperty(navigator, name, { configurable: true, get: function () { return undefined; } });
    });`,
  },
];
