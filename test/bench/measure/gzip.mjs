// @ts-check
import { gzipSync } from 'node:zlib';

/** Bytes after gzip -9. @param {string | Uint8Array} content */
export function gzipBytes(content) {
  return gzipSync(content, { level: 9 }).byteLength;
}
