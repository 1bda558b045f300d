import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asked } from './network-rules';

interface Engine {
  useLists(lists: readonly { name: string; raw: string }[]): Promise<void>;
  matchRequest(request: { originURL: string; url: string; type: string }): number;
}

/** Why the lists themselves cannot be asked, or who answers for them. */
export type Lists =
  | { readonly missing: string }
  | { readonly missing?: undefined; blocks(asked: Asked): boolean };

/** Not among this project's packages: whoever wants to ask the lists themselves installs it. */
const PACKAGE = '@gorhill/ubo-core';

/**
 * The filter lists in the folder that `BIREBIR_FILTER_LISTS` names (`easylist.txt`, `easyprivacy.txt`), as the blocker
 * itself reads them.
 */
export const readFilterLists = async (): Promise<Lists> => {
  const folder = process.env['BIREBIR_FILTER_LISTS'];
  if (!folder) {
    return {
      missing:
        'BIREBIR_FILTER_LISTS names no folder with filter lists; the coded rules alone were asked.',
    };
  }
  const found: unknown = await import(PACKAGE).catch(() => undefined);
  if (!found) {
    return { missing: `${PACKAGE} is not installed; the coded rules alone were asked.` };
  }
  const { StaticNetFilteringEngine } = found as {
    StaticNetFilteringEngine: { create(): Promise<Engine> };
  };
  const engine = await StaticNetFilteringEngine.create();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  await engine.useLists(
    await Promise.all(
      names.map(async (name) => ({ name, raw: await readFile(join(folder, name), 'utf8') })),
    ),
  );
  return {
    blocks: ({ url, page, type }) => engine.matchRequest({ originURL: page, url, type }) !== 0,
  };
};
