import type { HostilePage } from '../hostile-page';

export const pollutedPrototypes: readonly HostilePage[] = [
  {
    title: 'whose objects all inherit enumerable extras',
    script: `
      Object.prototype.extend = function (more) { for (var key in more) this[key] = more[key]; return this; };
      Object.prototype.clone = function () { return Object.assign({}, this); };
      Object.prototype.forEach = function () {}; Object.prototype.isEmpty = function () { return true; };
      Object.prototype.namespace = 'the.shop'; Object.prototype.debug = true; Object.prototype.global = 'polluted';
      Object.prototype.consent = 'assumed'; Object.prototype.remember = 'granted'; Object.prototype['0'] = 'consent';`,
  },
  {
    title: 'whose objects all inherit words that we use',
    script: `
      Object.assign(Object.prototype, {
        extend: function () {}, id: 'polluted', name: 'polluted', title: 'polluted', price: -1, value: 'polluted',
        reason: 'polluted', limit: 0, strategies: ['polluted'], heading: '<b>polluted</b>', kind: 'polluted',
        signal: undefined, catalogue: '/polluted.json', consent: 'assumed', global: 'polluted', items: [], at: 1, data: {},
        placement: 'polluted', placements: { 'home-top': { limit: 1 } }, lang: 'xx', remember: 'granted', stored: true,
      });`,
    shelf: false,
  },
  {
    title: 'whose arrays all inherit enumerable extras',
    script: `
      Array.prototype.sum = function () { return 0; };
      Array.prototype.last = function () { return this[this.length - 1]; };
      String.prototype.reverse = function () { return ''; };
      Number.prototype.times = function () {};
      Function.prototype.method = function () {};`,
  },
  {
    title: 'whose objects break when a key of ours is set on them',
    script: `
      ['extra', 'hasChildren', 'page', 'score', 'because'].forEach(function (key) {
        Object.defineProperty(Object.prototype, key, {
          configurable: true,
          get: function () { return undefined; },
          set: function () { throw new Error('no ' + key + ' for you'); },
        });
      });`,
  },
];
