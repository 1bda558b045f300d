// @ts-check
import { createServer } from 'node:http';
import sirv from 'sirv';
import { buildSite } from './site/build-site.mjs';
import { listen } from './site/listen.mjs';

/**
 * Builds the shop and serves it on this machine only.
 * @param {{ port?: number, feed?: string | undefined, folder?: string }} [choice] port 0 takes any free one; a taken one, the next free
 * @returns {Promise<{ url: string, notes: readonly string[], close: () => Promise<void> }>}
 * @example const shop = await openShop({ port: 0 });  // … shop.url …  await shop.close();
 */
export async function openShop({ port = 4173, feed, folder } = {}) {
  const site = await buildSite({ feed, ...(folder === undefined ? {} : { folder }) });
  const files = sirv(site.folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  });
  const open = await listen(server, port);
  return {
    url: `http://127.0.0.1:${open}/`,
    notes: site.notes,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
