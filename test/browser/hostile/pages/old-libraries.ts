import type { HostilePage } from '../hostile-page';

/** Prototype.js 1.7: `Array.from` of its own, `toJSON` on prototypes, collection methods on every array. */
const PROTOTYPE_JS = `
  Array.from = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.prototype.toJSON = function () { return '[' + this.map(function (one) { return JSON.stringify(one); }).join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Number.prototype.toJSON = function () { return String(this); };
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
  Array.prototype.first = function () { return this[0]; };
  Array.prototype.each = function (run) { for (var at = 0; at < this.length; at++) run(this[at], at); return this; };
  Array.prototype.find = function (test) { for (var at = 0; at < this.length; at++) if (test(this[at], at)) return this[at]; };
  Array.prototype.reverse = function (inline) { return (inline === false ? this.slice() : this)._reverse(); };
  Array.prototype._reverse = [].constructor.prototype.toReversed;
  Array.prototype.entries = function () { return this.slice(); };
  Function.prototype.bind = function (context) { var run = this; return function () { return run.apply(context, arguments); }; };
  Element.prototype.select = function (css) { return this.querySelectorAll(css); };
  Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); return this; };
  window.$ = function (id) { return document.getElementById(id); };
  window.Template = function () {}; window.Hash = function () {}; window.Class = {};`;

/** MooTools 1.6 with compatibility: \`Request\` is its own Ajax class; natives are extended, \`typeOf\` walks them. */
const MOOTOOLS = `
  window.Request = function (options) { this.options = options; };
  Request.prototype.send = function () { throw new Error('Request.send needs a url'); };
  window.Class = function () {}; window.Type = function () {}; window.Options = function () {}; window.Events = function () {};
  Function.prototype.extend = function (name, value) { this[name] = value; return this; };
  Function.prototype.implement = function (name, value) { this.prototype[name] = value; return this; };
  Function.prototype.overloadSetter = function () { return this; };
  Element.prototype.set = function (name, value) { this.setAttribute(name, value); return this; };
  Element.prototype.get = function (name) { return this.getAttribute(name); };
  Element.prototype.hide = function () { this.style.display = 'none'; };
  Element.prototype.toQueryString = function () { return ''; };
  Event.prototype.stop = function () { this.preventDefault(); this.stopPropagation(); };
  Array.prototype.$family = function () { return 'array'; };
  Array.prototype.append = function (more) { this.push.apply(this, more); return this; };
  Array.prototype.include = function (item) { if (this.indexOf(item) < 0) this.push(item); return this; };
  Array.prototype.erase = function () { return this; };
  Array.prototype.flatten = function () { return this; };
  String.prototype.contains = function (text) { return this.indexOf(text) >= 0; };
  Number.prototype.limit = function () { return this; };
  window.$ = window.$$ = function () { return []; };`;

export const oldLibraries: readonly HostilePage[] = [
  { title: 'with Prototype.js', script: PROTOTYPE_JS },
  { title: 'with MooTools', script: MOOTOOLS },
  {
    title: 'with a polyfill that fills everything anew',
    script: `
      ['map','filter','forEach','reduce','some','every','indexOf','find','findIndex','includes'].forEach(function (name) {
        var own = Array.prototype[name];
        Array.prototype[name] = function () { return own.apply(this, arguments); };
      });
      Object.keys = function (on) { var all = []; for (var key in on) if (on.hasOwnProperty(key)) all.push(key); return all; };
      Object.assign = function (to) {
        for (var at = 1; at < arguments.length; at++) for (var key in arguments[at])
          if (Object.prototype.hasOwnProperty.call(arguments[at], key)) to[key] = arguments[at][key];
        return to;
      };
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
      String.prototype.startsWith = function (text) { return this.indexOf(text) === 0; };`,
  },
];
