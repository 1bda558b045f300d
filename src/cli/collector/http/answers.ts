/** Seconds after which a sender may come again. */
const COME_BACK_S = '2';

const HEADERS = {
  'content-type': 'application/json; charset=UTF-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** An answer in JSON. Every one is marked as ours, so that a sender can tell it from a proxy's. */
export const answer = (
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify({ birebir: 1, ...body }), {
    status,
    headers: { ...HEADERS, ...headers },
  });

/** One sentence about what was wrong with a request. */
export const problem = (
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Response => answer(status, { problem: sentence }, headers);

/** Nothing is taken now; the sender keeps what it has and comes back. */
export const comeBack = (sentence: string): Response =>
  problem(503, sentence, { 'retry-after': COME_BACK_S });
