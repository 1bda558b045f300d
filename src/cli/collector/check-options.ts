import type { CollectorOptions } from './options';

const SHORTEST_TOKEN = 16;
const PATH = /^(\/[\w.~-]+)+$/;

/** What is wrong with the options, in one sentence; undefined where nothing is. */
export const problemIn = (options: CollectorOptions): string | undefined => {
  const { data, sink, token, origin, path, retentionDays } = options;
  if (data === undefined && sink === undefined) {
    return 'Say where the events go: --data with a folder, or --sink with an address.';
  }
  if (data !== undefined && sink !== undefined) {
    return 'With --sink nothing is kept here, so --data has no meaning: leave one of them out.';
  }
  if (sink !== undefined && retentionDays !== undefined) {
    return 'With --sink nothing is kept here, so --retention-days has no meaning: leave it out.';
  }
  if (token !== undefined && token.length < SHORTEST_TOKEN) {
    return `The token has ${token.length} characters; one of fewer than ${SHORTEST_TOKEN} can be guessed.`;
  }
  const odd = origin.find((each) => !URL.canParse(each) || new URL(each).origin !== each);
  if (odd !== undefined) {
    return `--origin is “${odd}”; an origin is written like https://shop.example, without a path.`;
  }
  if (!PATH.test(path)) return `--path is “${path}”; a path is written like /birebir/in.`;
  return undefined;
};
