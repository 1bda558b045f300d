import type { Chunks } from './chunks';

/** The hash in the name of every chunk, `engine-Rxal7zxF.js`; the build puts it here. */
declare const BIREBIR_HASH: string;

/** Loads the chunks that lie beside the script itself, whatever page it runs on; what is asked for is its name. */
export const importedChunks = (scriptAddress: string): Chunks => {
  // Async, so that an address that cannot be made is a chunk that cannot be loaded.
  const load = async (name: string): Promise<Readonly<Record<string, unknown>>> =>
    import(new URL(`chunks/${name}-${BIREBIR_HASH}.js`, scriptAddress || document.baseURI).href);
  const texts = async (language: string, part: string): Promise<unknown> =>
    (await load(`${language}-${part}`))[part];
  return new Proxy({} as Chunks, {
    get: (_, name) => (name === 'texts' ? texts : () => load(String(name))),
  });
};
