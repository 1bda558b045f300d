import { jsonText } from '../../lib/json-text';
import type { Bytes } from './passport-key';

const PLAIN = 0;
const DEFLATED = 1;
/** More than any passport holds once it is unpacked: 5,000 events and the products they name. */
const MOST_CONTENT_BYTES = 20_000_000;

/** Reads a stream to its end, or gives up beyond the limit. */
const drain = async (stream: ReadableStream<Bytes>): Promise<Bytes | undefined> => {
  const reader = stream.getReader();
  const parts: Bytes[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > MOST_CONTENT_BYTES) {
      await reader.cancel();
      return undefined;
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const through = (bytes: Bytes, stream: CompressionStream | DecompressionStream) =>
  drain(new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Bytes, Bytes>));

const marked = (mark: number, bytes: Bytes): Bytes => {
  const all = new Uint8Array(bytes.length + 1);
  all[0] = mark;
  all.set(bytes, 1);
  return all;
};

/** A value as the content of a passport, deflated where the browser can. */
export const packContent = async (value: unknown): Promise<Bytes> => {
  const text = new TextEncoder().encode(jsonText(value)) as Bytes;
  if (typeof CompressionStream !== 'function') return marked(PLAIN, text);
  const packed = await through(text, new CompressionStream('deflate-raw'));
  return packed ? marked(DEFLATED, packed) : marked(PLAIN, text);
};

/** The value in a passport's content; nothing where it cannot be read, or is larger than any passport. */
export const unpackContent = async (content: Bytes): Promise<unknown> => {
  try {
    const rest = content.slice(1);
    const text =
      content[0] === DEFLATED ? await through(rest, new DecompressionStream('deflate-raw')) : rest;
    return text && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch {
    // Whoever sealed it did not write what we write.
    return undefined;
  }
};
