// @ts-check
import { createServer } from 'node:http';
import { pause } from '../measure/pause.mjs';
import { createFolder, servedFile } from './folder.mjs';
import { createLedger } from './ledger.mjs';
import { isSink, sinkAnswer } from './sink.mjs';

/** @import { ServedFile } from './folder.mjs' */

/**
 * Serves a folder, pages made by the bench and a sink, on this machine only, and keeps account of all of it.
 * @param {object} choice
 * @param {string} choice.folder
 * @param {Readonly<Record<string, string | Uint8Array>>} [choice.pages] contents by path, before the folder's files
 * @param {Readonly<Record<string, unknown>>} [choice.answers] of the sink
 * @param {Readonly<Record<string, number>>} [choice.delays] ms by path, for what has to come late
 * @param {boolean} [choice.isolated] gives the pages a clock that ticks in 5 µs instead of 100
 */
export async function openBenchServer({
  folder,
  pages = {},
  answers = {},
  delays = {},
  isolated = false,
}) {
  const files = createFolder(folder);
  const made = new Map(Object.entries(pages).map(([path, text]) => [path, servedFile(path, text)]));
  const ledger = createLedger();

  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    let upBytes = 0;
    for await (const piece of request) upBytes += piece.length;
    if (isSink(pathname)) {
      const { status, type, text } = sinkAnswer(pathname, answers);
      ledger.note({ path: pathname, gzBytes: 0, upBytes: upBytes + search.length });
      response
        .writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' })
        .end(text);
      return;
    }
    const file = made.get(pathname) ?? (await files.read(pathname));
    ledger.note({ path: pathname, gzBytes: file?.gzBytes ?? 0, upBytes });
    const late = delays[pathname];
    if (late) await pause(late);
    if (isolated) {
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    }
    send(response, file);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    ledger,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {ServedFile | undefined} file
 */
function send(response, file) {
  if (!file) response.writeHead(404).end('Not found');
  else
    response
      .writeHead(200, { 'content-type': file.type, 'content-length': file.body.byteLength })
      .end(file.body);
}
