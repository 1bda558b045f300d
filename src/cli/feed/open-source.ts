import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import { FeedFault } from './feed-fault';

const LIMIT_MS = 60_000;
const AGENT = 'birebir-feed (reads the catalogue of its own shop)';

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Asks for an address as who it is; what is not an answer is one sentence. */
export const ask = async (address: string): Promise<Response> => {
  try {
    const answer = await fetch(address, {
      headers: { 'user-agent': AGENT },
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    if (answer.ok) return answer;
    throw new Error(`the answer was ${answer.status}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FeedFault(
      `${address} cannot be fetched (${reason}); a catalogue was expected there, so nothing was written.`,
    );
  }
};

const bytesOfFile = async (path: string): Promise<Readable> => {
  try {
    if (!(await stat(path)).isFile()) throw new Error('it is no file');
    return createReadStream(path);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FeedFault(
      `${path} cannot be opened: ${missing ? 'there is no such file' : 'it may not be read'}; a catalogue was expected, so nothing was written.`,
    );
  }
};

/** A fault of either stream ends the other, and reaches who reads. */
const noteNothing = (): void => undefined;

/** Opens a file or an address as text, piece by piece; `.gz` is unzipped on the way. */
export async function* openSource(source: string): AsyncGenerator<string> {
  const answer = isAddress(source) ? await ask(source) : undefined;
  const bytes = answer
    ? Readable.fromWeb(answer.body as ReadableStream)
    : await bytesOfFile(source);
  const plain = /\.gz($|\?)/.test(source) ? pipeline(bytes, createGunzip(), noteNothing) : bytes;
  const decoder = new TextDecoder();
  try {
    for await (const piece of plain) yield decoder.decode(piece as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FeedFault(`${source} cannot be read to its end (${reason}), so nothing was written.`);
  } finally {
    bytes.destroy();
  }
}
