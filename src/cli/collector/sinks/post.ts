/** Longer than a receiver takes that works, shorter than a browser waits for us. */
const PATIENCE_MS = 10_000;

/** What a receiver answered. */
export interface PostAnswer {
  readonly status: number;
  readonly body: string;
}

/** `scheme+http://name:password@host/path` as an address to post to, and the header for its name. */
const target = (address: URL): { url: string; headers: Record<string, string> } => {
  const url = new URL(address.href.replace(/^[a-z]+\+/, ''));
  const name = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  const headers =
    name === ':' ? {} : { authorization: `Basic ${Buffer.from(name).toString('base64')}` };
  return { url: url.href, headers };
};

/** Posts to a receiver. Rejects where there is no whole answer in time; follows no redirection. */
export const post = async (
  address: URL,
  contentType: string,
  body: string,
): Promise<PostAnswer> => {
  const { url, headers } = target(address);
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': contentType },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return { status: response.status, body: await response.text() };
};
