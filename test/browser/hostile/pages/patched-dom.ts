import type { HostilePage } from '../hostile-page';

export const patchedDom: readonly HostilePage[] = [
  {
    title: 'whose shadow roots are all closed',
    script: `var own = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function () { return own.call(this, { mode: 'closed' }); };`,
  },
  {
    title: 'whose shadow roots cannot be attached',
    script: `Element.prototype.attachShadow = function () { throw new DOMException('no', 'NotSupportedError'); };`,
    shelf: false,
  },
  {
    title: 'whose shadow roots are no roots (an old polyfill)',
    script: `Element.prototype.attachShadow = function () { return this; };`,
    shelf: false,
  },
  {
    title: 'whose DOM methods are wrapped and log',
    script: `
      window.logged = { times: 0 };
      ['appendChild', 'insertBefore', 'removeChild', 'replaceChild'].forEach(function (name) {
        var own = Node.prototype[name];
        Node.prototype[name] = function () { logged.times++; return own.apply(this, arguments); };
      });
      var make = Document.prototype.createElement;
      Document.prototype.createElement = function (name) { logged.times++; return make.call(this, String(name).toLowerCase()); };`,
  },
  {
    title: 'whose selectors throw',
    script: `Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = function () { throw new SyntaxError('not a selector'); };`,
    shelf: false,
  },
  {
    title: 'whose getComputedStyle gives nothing',
    script: `window.getComputedStyle = function () { return null; };`,
    shelf: false,
  },
];
