/** Whether a page of this origin may send; `host` is what the request was addressed to. */
export type AllowsOrigin = (origin: string, host: string | undefined) => boolean;

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** An origin as browsers write it; undefined for `null` and for what is none. */
const parsed = (origin: string): URL | undefined => {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  return url?.origin === origin ? url : undefined;
};

/** With a list, the list and nothing else; without one, pages of the same host and of this machine. */
export const allowOrigins = (listed: readonly string[]): AllowsOrigin => {
  if (listed.length > 0) return (origin) => listed.includes(origin);
  return (origin, host) => {
    const url = parsed(origin);
    return url !== undefined && (url.host === host || LOOPBACK.test(url.hostname));
  };
};
