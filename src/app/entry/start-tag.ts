import { ownText } from '../../lib/own';
import type { Chunks } from '../chunks/chunks';
import { createEntry } from './create-entry';
import { installGlobal, isInstalled } from './install-global';
import { scriptElement } from './script-element';
import { say } from './warnings';

/**
 * Starts from a script tag: reads its own element before anything else, then puts the global in place and begins.
 * Whatever goes wrong, the page goes on.
 */
export const startTag = (chunksAt: (scriptAddress: string) => Chunks): void => {
  try {
    const script = scriptElement(document);
    const attributes = { ...script?.dataset };
    const name = ownText(attributes, 'global') ?? 'birebir';
    if (isInstalled(window, name)) {
      say('Birebir: the tag is on this page twice; the second one does nothing.');
      return;
    }
    const entry = createEntry(window, attributes, chunksAt(script?.src ?? ''));
    installGlobal(window, name, entry.api, entry.warn);
    entry.begin();
  } catch (error) {
    say('Birebir: could not start; the page goes on without it.', error);
  }
};
