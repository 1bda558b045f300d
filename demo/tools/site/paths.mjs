// @ts-check
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const demo = fileURLToPath(new URL('../../', import.meta.url));

/** Where the demo's own parts lie. */
export const paths = {
  shop: join(demo, 'shop'),
  catalogue: join(demo, 'catalogue'),
  widget: join(demo, '..', 'dist'),
  site: join(demo, '.site'),
};

/** The set of pictures our own products are drawn from. */
export function pictureSet() {
  return join(dirname(createRequire(import.meta.url).resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets');
}
