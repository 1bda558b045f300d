import recommend from '@algolia/recommend/dist/recommend.esm.browser.js';
import { trendingItems } from '@algolia/recommend-js';

const container = document.querySelector('[data-birebir-placement]');
new MutationObserver(() => {
  if (container.querySelector('li')) performance.mark('bench-shelf');
}).observe(container, { childList: true, subtree: true });

trendingItems({
  container,
  recommendClient: recommend('BENCH', 'key', {
    hosts: [{ protocol: location.protocol.slice(0, -1), url: `${location.host}/sink/algolia` }],
  }),
  indexName: 'products',
  maxRecommendations: 8,
  itemComponent: ({ item, html }) =>
    html`<a href=${item.link}><img src=${item.image_link} alt="" width="160" height="160" /><b>${item.title}</b> ${item.price}</a>`,
});
