import type { HostilePage } from './hostile-page';

/** Allowed by every policy of these pages that asks for one. */
export const NONCE = 'hostile';

/** The line an owner pastes. */
export const TAG =
  '<script async="" src="/birebir/birebir.js" data-catalogue="/catalogue.json"></script>';

/** Where `watchHost` waits for a sign. */
const WATCH = "window[Symbol.for('host')]";

/** An inline script; as text in CDATA, so that XHTML reads it as HTML does. */
const inline = (code: string): string =>
  `<script nonce="${NONCE}">//<![CDATA[\n${code}\n//]]></script>`;

const PRODUCT = {
  '@type': 'Product',
  sku: 'kekik-bali',
  name: 'Kekik Balı, 450 g',
  offers: { '@type': 'Offer', price: 329.9, priceCurrency: 'TRY' },
};

/** Product data, cards, a place for a shelf: all that we read and write on a page. */
const BODY = `<header><a href="/">Dükkân</a></header>
  <main><h1>Kekik Balı, 450 g</h1><p>₺329,90</p><button>Sepete ekle</button>
  <ul><li><a href="/product.html?id=taze-kasar"><img src="/pictures/1f36f.webp" alt="" /><span>Taze kaşar</span><span>₺189,90</span></a></li>
  <li><a href="/product.html?id=siyah-cay-500"><img src="/pictures/1f36f.webp" alt="" /><span>Siyah çay</span><span>₺229,90</span></a></li></ul>
  <div data-birebir-placement="home-top" style="display:block;min-height:360px"></div></main>
  <footer>Mahalle</footer>
  <script type="application/ld+json">${JSON.stringify(PRODUCT)}</script>`;

/** Writes the page, with our tag or as its own control. */
export const writePage = (page: HostilePage, tagged: boolean): string => {
  const head = `<meta charset="utf-8" /><link rel="icon" href="/icon.svg" /><title>Dükkân</title>
    ${inline("window.dataLayer=[{event:'view_item',ecommerce:{items:[{item_id:'kekik-bali'}]}}]")}
    ${page.head ?? ''}
    ${page.script === undefined ? '' : inline(page.script)}
    ${inline(`${WATCH}.before()`)}
    ${tagged ? (page.tag ?? TAG) : ''}`;
  const body = `${BODY}${page.body ?? ''}${page.late === undefined ? '' : inline(page.late)}`;
  return (
    page.document?.({ head, body }) ??
    `<!doctype html><html lang="tr"><head>${head}</head><body>${body}</body></html>`
  );
};
