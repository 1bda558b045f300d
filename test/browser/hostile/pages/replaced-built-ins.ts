import type { HostilePage } from '../hostile-page';

export const replacedBuiltIns: readonly HostilePage[] = [
  {
    title: 'with a JSON of its own',
    script: `
      var own = JSON;
      window.JSON = {
        parse: function (text) { return (0, eval)('(' + text + ')'); },
        stringify: function (value) { return own.stringify(value, null, 2); },
      };`,
  },
  {
    title: 'whose JSON throws',
    script: `JSON.parse = JSON.stringify = function () { throw new Error('JSON is out of order'); };`,
    faults: true,
  },
  {
    title: 'whose Array.from forgets sets and callbacks',
    script: `Array.from = function (all) { return Array.prototype.slice.call(all); };`,
  },
  {
    title: 'whose clock says nothing useful',
    script: `Date.now = function () { return 'just now'; };`,
  },
  {
    title: 'whose clock is a number of its own',
    script: `
      var Own = Date;
      window.Date = function () { return arguments.length ? Reflect.construct(Own, arguments) : new Own(2020, 0, 1); };
      Date.prototype = Own.prototype; Date.parse = Own.parse; Date.UTC = Own.UTC;
      Date.now = function () { return 1577836800000; };`,
  },
  {
    title: 'with a Promise of its own',
    script: `
      var Own = Promise;
      window.Promise = class extends Own {
        static resolve(value) { return super.resolve(value); }
        then(done, failed) { return super.then(done, failed); }
      };
      Promise.prototype.done = function () { return this; };`,
  },
  {
    title: 'whose fetch throws',
    script: `window.fetch = function () { throw new TypeError('fetch is out of order'); };`,
    shelf: false,
  },
  {
    title: 'whose fetch and Request give something odd',
    script: `
      window.Request = function () { throw new Error('Request is out of order'); };
      window.fetch = function () { return { then: function () { return 1; } }; };`,
    shelf: false,
  },
  {
    title: 'where nothing can be sent for any more',
    script: `delete window.fetch; delete window.Request; delete window.Response; delete window.AbortController; delete window.XMLHttpRequest;`,
    shelf: false,
  },
  {
    title: 'whose Math, Symbol and Intl are odd',
    script: `
      Math.random = function () { return 1; };
      Intl.NumberFormat = function () { throw new RangeError('Intl is out of order'); };
      Number.isFinite = function () { return true; };`,
  },
];
