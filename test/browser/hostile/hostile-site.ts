import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { buildSite } from '../../../demo/tools/site/build-site.mjs';
import { listen } from '../../../demo/tools/site/listen.mjs';

/** One answer of the server, headers and all. */
export interface Served {
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HostileSite {
  /** Ends in `/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built tag, the demo's catalogue and pages of our own making, with any header a shop may send. */
export const openHostileSite = async (
  answer: (address: URL) => Served | undefined,
): Promise<HostileSite> => {
  const folder = await mkdtemp(join(tmpdir(), 'birebir-hostile-'));
  await buildSite({ folder });
  const files = sirv(folder, {
    dev: true,
    // As public CDNs do: a page with an origin of its own can load modules from there.
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  });
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://127.0.0.1'));
    if (found) {
      response.writeHead(200, {
        'content-type': found.contentType ?? 'text/html; charset=utf-8',
        ...found.headers,
      });
      response.end(found.body);
      return;
    }
    files(request, response, () => {
      // Browsers ask for an icon of their own accord.
      response.statusCode = request.url === '/favicon.ico' ? 204 : 404;
      response.end();
    });
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
