import type { Served } from './hostile-site';
import { elements, LONG, payloads, pollution } from './payloads';

const json = (body: string): Served => ({ body, contentType: 'application/json' });

/** A product all of whose texts are one payload. */
const product = (at: number, payload: unknown) => ({
  id: `p${at}`,
  title: payload,
  link: payload,
  image_link: payload,
  price: '10.00 TRY',
  sale_price: payload,
  availability: 'in_stock',
  brand: payload,
  category: [payload],
  color: payload,
  attributes: { [`${payload}`]: payload, size: payload },
  goes_with: [payload],
  badge: payload,
});

const catalogue = (): string => {
  const products = [...payloads, LONG, ...elements].map((payload, at) => product(at, payload));
  const named = payloads.map((payload, at) => ({
    ...product(1000 + at, 'Çay'),
    id: payload,
    title: `Çay ${at}`,
    currency: payload,
    availability: payload,
  }));
  // As text, so that `__proto__` is an own key of what is parsed.
  return `{"products":${JSON.stringify([...products, ...named]).replace('[', `[${pollution},`)},${pollution.slice(1)}`;
};

const PLACE =
  '<div data-birebir-placement="home-top" data-birebir-limit="60" style="display:block;min-height:360px"></div>';

const shop = (attributes: string, head = ''): Served => ({
  body: `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Dükkân</title>${head}
    <script async src="/birebir/birebir.js" ${attributes}></script></head><body><h1>Dükkân</h1>${PLACE}</body></html>`,
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\u0000', '');

const SETTINGS = [
  'lang',
  'site',
  'currency',
  'theme',
  'level',
  'consent',
  'placements',
  'messages',
];

/** Shops whose catalogue, settings file or attributes somebody else has written. */
export const injectionSite = ({ pathname, searchParams }: URL): Served | undefined => {
  const payload = payloads[Number(searchParams.get('payload'))] ?? '';
  switch (pathname) {
    case '/evil-catalogue.json':
      return json(catalogue());
    case '/evil-settings.json': {
      const texts = JSON.stringify(payload);
      const all = SETTINGS.map((name) => `"${name}":${texts}`).join();
      const ids = [
        'shelf.popular',
        'shelf.new',
        'because.popular',
        'shelf.why',
        'card.menu',
        'consent.text',
      ]
        .map((id) => `"${id}":${texts}`)
        .join();
      return json(
        `{${pollution.slice(1, -1)},${all},"placements":{"home-top":{"heading":${texts},"strategies":[${texts},"popular","new"]},${texts}:{}},"messages":{${ids}},"selectors":{"card":${texts},"price":${texts}},"playbook":[${texts},{"id":${texts},"text":${texts}}]}`,
      );
    }
    case '/catalogue':
      return shop('data-catalogue="/evil-catalogue.json"');
    case '/settings':
      return shop(
        `data-catalogue="/catalogue.json" data-config="/evil-settings.json?payload=${searchParams.get('payload')}"`,
      );
    case '/attributes': {
      const said = SETTINGS.map((name) => `data-${name}="${escaped(payload)}"`).join(' ');
      return shop(`data-catalogue="/catalogue.json" ${said}`);
    }
    case '/shop':
      return shop('data-catalogue="/catalogue.json"');
    default:
      return undefined;
  }
};
