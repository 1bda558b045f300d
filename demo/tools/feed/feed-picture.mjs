// @ts-check
import { extname, resolve } from 'node:path';

/** What a browser shows in an <img>. */
const PICTURES = new Set(['.webp', '.png', '.jpg', '.jpeg', '.avif', '.gif', '.svg']);

/**
 * A picture on the web stays where it is; one beside the feed gets a place in the site.
 * @param {string} link
 * @param {string} folder the feed's folder
 * @returns {{ path: string, from?: string } | undefined} undefined when it is no picture
 */
export function feedPicture(link, folder) {
  if (/^https?:\/\//i.test(link)) return { path: link };
  if (!PICTURES.has(extname(link).toLowerCase())) return undefined;
  const name = link.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+/, '');
  return { path: `pictures/${name}`, from: resolve(folder, link) };
}
