import type { HostilePage } from '../hostile-page';

const named = (...names: readonly string[]): string =>
  names.map((name) => `<img name="${name}" alt="" />`).join('');

export const clobberedDom: readonly HostilePage[] = [
  {
    title: 'with a form of our name',
    body: '<form name="birebir" id="birebir"><input name="version" /><input name="q" /><input name="track" /></form>',
  },
  {
    title: 'with a form of our name before the tag',
    document: ({ head, body }) =>
      `<!doctype html><html lang="tr"><head></head><body><form id="birebir"><input name="version" /></form><a id="birebir" name="q" href="#">q</a>${head}${body}</body></html>`,
  },
  {
    title: 'whose pictures stand for the document’s own parts',
    late: `addEventListener('load', function () {
      'currentScript body head documentElement readyState defaultView baseURI querySelector querySelectorAll createElement createElementNS addEventListener visibilityState hidden adoptedStyleSheets getElementById cookie title'.split(' ').forEach(function (name) {
        var picture = new Image();
        picture.name = name;
        main.append(picture);
      });
    });
    var main = document.querySelector('main');`,
    shelf: false,
  },
  {
    title: 'whose pictures stand for the document’s own parts before the tag',
    document: ({ head, body }) =>
      `<!doctype html><html lang="tr"><head></head><body>${named('currentScript', 'body', 'head', 'readyState', 'baseURI', 'querySelector', 'addEventListener', 'visibilityState')}${head}${body}</body></html>`,
    shelf: false,
    stores: false,
    global: false,
  },
  {
    title: 'whose pictures hide what documents usually lend',
    document: ({ head, body }) =>
      `<!doctype html><html lang="tr"><head></head><body>${named('currentScript', 'body', 'head', 'documentElement', 'title', 'cookie', 'domain', 'forms', 'images')}${head}${body}</body></html>`,
  },
  {
    title: 'whose forms hide their own parts',
    body: '<form><input name="id" /><input name="name" /><input name="title" /><input name="action" /><input name="method" /><input name="className" /><input name="children" /><input name="attributes" /><input name="dataset" /><input name="parentNode" /><a href="/product.html?id=kekik-bali"><img alt="" src="/icon.svg" /> Kekik Balı ₺329,90</a></form>',
  },
  {
    title: 'with elements named like the browser’s own parts',
    body: '<div id="indexedDB"></div><div id="navigation"></div><div id="requestIdleCallback"></div><a id="dataLayer" href="#">x</a><div id="__tcfapi"></div><div id="Shopify"></div><iframe name="__tcfapiLocator" hidden=""></iframe>',
  },
];
