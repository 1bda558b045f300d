import type { Chunks } from './chunks';

/** File names of the chunks beside the entry; the build puts them here with their content hashes. */
declare const BIREBIR_CHUNKS: Readonly<Record<string, string>>;

/** Loads the chunks that lie beside the script itself, whatever page it runs on. */
export const importedChunks = (scriptAddress: string): Chunks => {
  // Async, so that an address that cannot be made is a chunk that cannot be loaded.
  const load = async (chunk: string): Promise<never> =>
    import(
      new URL(BIREBIR_CHUNKS[chunk] ?? '', scriptAddress || document.baseURI).href
    ) as Promise<never>;
  const chunks: Record<string, unknown> = {
    texts: (language: string, part: string) =>
      load(`${language}-${part}`).then((texts) => texts[part]),
  };
  for (const name of Object.keys(BIREBIR_CHUNKS)) chunks[name] = () => load(name);
  return chunks as unknown as Chunks;
};
