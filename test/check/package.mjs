// @ts-check
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from './tool.mjs';

/** @import { Outcome } from './tool.mjs' */

/**
 * What package.json promises is in the package, in the form it promises.
 * @returns {Promise<Outcome>}
 */
export const checkPackage = async () => {
  const { messages, pkg } = await publint({ pkgDir: root, pack: 'npm', strict: true });
  const serious = messages.filter(({ type }) => type !== 'suggestion');
  return {
    ok: serious.length === 0,
    output: serious.map((message) => formatMessage(message, pkg, { color: false })).join('\n'),
  };
};
