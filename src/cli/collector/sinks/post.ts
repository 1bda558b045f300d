import { withCredentials } from '../../with-credentials';

/** Longer than a receiver takes that works, shorter than a browser waits for us. */
const PATIENCE_MS = 10_000;

/** What a receiver answered. */
export interface PostAnswer {
  readonly status: number;
  readonly body: string;
}

/** Posts to a receiver. Rejects where there is no whole answer in time; follows no redirection. */
export const post = async (
  address: URL,
  contentType: string,
  body: string,
): Promise<PostAnswer> => {
  // `scheme+http://name:password@host/path`
  const { url, headers } = withCredentials(address.href.replace(/^[a-z]+\+/, ''));
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': contentType },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return { status: response.status, body: await response.text() };
};
