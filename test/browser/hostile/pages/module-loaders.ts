import type { HostilePage } from '../hostile-page';

const REQUIRE_JS = `
  window.defined = [];
  window.define = function () { window.defined.push(arguments); throw new Error('Mismatched anonymous define()'); };
  define.amd = { jQuery: true };
  window.require = window.requirejs = function (names, run) { run && run(); };
  requirejs.config = function () {};`;
const COMMON_JS = `window.module = { exports: { of: 'the host' } }; window.exports = window.module.exports;`;
const UNTOUCHED = "Object.keys(module.exports).join() === 'of' && module.exports.of === 'the host'";

const ALL =
  '<script async="" src="/birebir/birebir.all.js" data-catalogue="/catalogue.json"></script>';

export const moduleLoaders: readonly HostilePage[] = [
  { title: 'with RequireJS', script: REQUIRE_JS, holds: 'defined.length === 0' },
  { title: 'with stray CommonJS globals', script: COMMON_JS, holds: UNTOUCHED },
  {
    title: 'with both, and the tag in one file',
    script: REQUIRE_JS + COMMON_JS,
    tag: ALL,
    holds: `${UNTOUCHED} && defined.length === 0`,
  },
  {
    title: 'with SystemJS and webpack’s globals',
    script: `
      window.System = { import: function () { throw new Error('not here'); }, register: function () { throw new Error('not here'); } };
      window.webpackJsonp = []; window.__webpack_require__ = function () { throw new Error('not here'); };
      window.process = { env: {}, browser: true }; window.global = window; window.Buffer = function () {};`,
    holds: 'webpackJsonp.length === 0',
  },
];
