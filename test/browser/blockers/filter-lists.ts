import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchLists } from './fetch-lists';
import type { Asked } from './network-rules';

interface Engine {
  useLists(lists: readonly { name: string; raw: string }[]): Promise<void>;
  matchRequest(request: { originURL: string; url: string; type: string }): number;
  toLogData(): { readonly raw: string };
}

/** Why the lists themselves cannot be asked, or who answers for them. */
export type Lists =
  | { readonly missing: string }
  | {
      readonly missing?: undefined;
      /** The rule that stops a request, if there is one. */
      stops(asked: Asked): string | undefined;
      /** The selectors by which elements are hidden on every page. */
      readonly hides: readonly string[];
    };

/** EasyList and EasyPrivacy, as `ad-block` carries them; its other lists are none that people choose. */
const CHOSEN = /^easy(list|privacy)\.txt$/;
const TYPES: Readonly<Record<Asked['type'], string>> = {
  script: 'script',
  fetch: 'xmlhttprequest',
  ping: 'ping',
  image: 'image',
};

/** Generic rules only (`##.selector`); a rule for single shops cannot hit every one. */
const selectorsIn = (list: string): readonly string[] =>
  list.split('\n').flatMap((line) => (/^##[^+^]/.test(line) ? line.slice(2).trim() : []));

/**
 * The filter lists as the blocker uBlock Origin reads them: those that npm has, or every `*.txt` of the folder that
 * `BIREBIR_FILTER_LISTS` names, for lists of today.
 */
export const readFilterLists = async (): Promise<Lists> => {
  const fetched = await fetchLists();
  if (!fetched) {
    return {
      missing:
        'The filter lists could not be fetched from npm (offline?); the coded rules alone were asked.',
    };
  }
  const own = process.env['BIREBIR_FILTER_LISTS'];
  const names = (await readdir(own ?? fetched.lists)).filter((name) =>
    (own ? /\.txt$/ : CHOSEN).test(name),
  );
  const lists = await Promise.all(
    names.map(async (name) => ({
      name,
      raw: await readFile(join(own ?? fetched.lists, name), 'utf8'),
    })),
  );
  const { StaticNetFilteringEngine } = (await import(fetched.blocker)) as {
    StaticNetFilteringEngine: { create(): Promise<Engine> };
  };
  const engine = await StaticNetFilteringEngine.create();
  await engine.useLists(lists);
  return {
    stops: ({ url, page, type }) =>
      engine.matchRequest({ originURL: page, url, type: TYPES[type] }) === 0
        ? undefined
        : engine.toLogData().raw,
    hides: lists.flatMap(({ raw }) => selectorsIn(raw)),
  };
};
