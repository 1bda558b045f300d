// @ts-check
import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';

const folder = new URL('../../../../shared/data/value/', import.meta.url);

/** Where a file of the reference shop lies; nothing where it is not on this machine. @param {string} name */
export async function sharedFile(name) {
  const path = fileURLToPath(new URL(name, folder));
  return access(path).then(
    () => path,
    () => undefined,
  );
}

/** @param {string} name @returns {Promise<any>} */
export async function sharedJson(name) {
  const path = await sharedFile(name);
  return path && JSON.parse(await readFile(path, 'utf8'));
}

/** The cells of every row below the header of a zipped CSV file without quotes. @param {string} path */
export async function* zippedRows(path) {
  let header = true;
  for await (const line of createInterface({
    input: createReadStream(path).pipe(createGunzip()),
  })) {
    if (!header && line !== '') yield line.split(',');
    header = false;
  }
}
