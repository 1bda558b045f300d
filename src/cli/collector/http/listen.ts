import { once } from 'node:events';
import type { Server } from 'node:http';
import { Mistake } from '../mistake';

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there',
  EACCES: 'this user may not use that port',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no host of that name',
};

/** Listens, and says at which port: 0 asks for any that is free. */
export const listen = async (server: Server, host: string, port: number): Promise<number> => {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? `${error.code}` : `${error}`;
    throw new Mistake(`The collector cannot listen at ${host}:${port}: ${REASONS[code] ?? code}.`);
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};
