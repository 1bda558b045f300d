// @ts-check
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipBytes } from '../measure/gzip.mjs';

/** @typedef {{ body: Uint8Array, type: string, gzBytes: number }} ServedFile */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
};

/** @param {string} path @param {Uint8Array | string} content @returns {ServedFile} */
export function servedFile(path, content) {
  const body = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    body,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    gzBytes: gzipBytes(body),
  };
}

/**
 * Reads each file once and keeps it, so that the disk has no part in what is measured.
 * @param {string} folder
 */
export function createFolder(folder) {
  /** @type {Map<string, Promise<ServedFile | undefined>>} */
  const known = new Map();
  return {
    /** @param {string} path beginning with a slash @returns {Promise<ServedFile | undefined>} */
    read(path) {
      const name = path.endsWith('/') ? `${path}index.html` : path;
      const found = known.get(name) ?? load(name);
      known.set(name, found);
      return found;
    },
  };

  /** @param {string} name */
  async function load(name) {
    try {
      return servedFile(name, await readFile(join(folder, normalize(name))));
    } catch {
      return undefined; // there is no such file
    }
  }
}
