/** An address to ask, and the headers for the name and password that were written into it. */
export interface Target {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** Takes `name:password@` out of an address, which `fetch` refuses there, and makes the header of it that says the same. */
export const withCredentials = (address: string): Target => {
  const url = new URL(address);
  const name = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  const headers: Record<string, string> =
    name === ':' ? {} : { authorization: `Basic ${Buffer.from(name).toString('base64')}` };
  return { url, headers };
};
