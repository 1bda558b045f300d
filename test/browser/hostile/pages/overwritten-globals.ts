import type { HostilePage } from '../hostile-page';

export const overwrittenGlobals: readonly HostilePage[] = [
  {
    title: 'with very old globals in the place of browsers’ own',
    script: `
      window.Map = function () { this.of = 'a road map'; };
      window.Set = function () { this.of = 'a set of cups'; };
      window.URL = 'http://the.shop/';`,
    shelf: false,
    stores: false,
  },
  {
    title: 'whose names are ours: event, name, status, top',
    script: `name = 'x'; window.status = 'loading'; window.e = window.t = window.n = window.r = window.i = 1; window.Symbol_ = 2; window.api = window.entry = window.engine = window.page = 'the host’s';`,
  },
  {
    title: 'where something else has our name',
    script: `window.birebir = { of: 'the host' };`,
  },
  {
    title: 'with a stub whose queue is no queue',
    script: `window.birebir = function () {}; birebir.q = { length: 5, push: 5 };`,
  },
  {
    title: 'with a stub whose queue holds nonsense',
    script: `window.birebir = function () {}; birebir.q = [null, undefined, 7, 'track', [], {}, [null], ['__proto__'], ['constructor', 'x'], ['track'], ['ready', 5], ['on'], ['config', null], ['render', {}], { length: 'x' }];`,
    faults: true,
  },
  {
    title: 'where the tag was pasted twice',
    tag: `<script async="" src="/birebir/birebir.js" data-catalogue="/catalogue.json"></script><script async="" src="/birebir/birebir.js" data-catalogue="/catalogue.json"></script>`,
  },
  {
    title: 'where the tag and the single file were both pasted',
    tag: `<script async="" src="/birebir/birebir.js" data-catalogue="/catalogue.json"></script><script async="" src="/birebir/birebir.all.js" data-catalogue="/catalogue.json"></script>`,
  },
];
