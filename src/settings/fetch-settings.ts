import type { SettingProblem } from './read-settings';

const LIMIT_MS = 3000;

/** The settings in the owner's JSON file, or what was wrong with it. */
export type FetchedSettings =
  | { readonly settings: unknown; readonly problem?: undefined }
  | { readonly problem: SettingProblem };

/** Fetches and parses the file; within three seconds, or the page goes on without it. */
export const fetchSettings = async (address: string): Promise<FetchedSettings> => {
  try {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), LIMIT_MS);
    const answer = await fetch(address, { credentials: 'omit', signal: stop.signal });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return { settings: await answer.json() };
  } catch (error) {
    const got = `${address} (${String(error)})`;
    return { problem: { where: 'data-config', name: 'config', got, expected: 'file' } };
  }
};
