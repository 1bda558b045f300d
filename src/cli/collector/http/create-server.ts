import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { CollectorEnv } from '../ports';
import { problem } from './answers';

/** Node's parser refuses ambiguous requests with 400; these bounds refuse the slow, the long and the many. */
const LIMITS = {
  insecureHTTPParser: false,
  requireHostHeader: true,
  maxHeaderSize: 8 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  /** How often the times above are looked at. */
  connectionsCheckingInterval: 2_000,
};
const MOST_CONNECTIONS = 1_000;
/** A connection on which nothing moves: above all one that does not take its answer. */
const SILENCE_MS = 30_000;

/** Which times a test may shorten. */
export type ServerLimits = Partial<typeof LIMITS>;

/** The HTTP server; it does not listen yet. */
export const createCollectorServer = (
  app: Hono<CollectorEnv>,
  limits: ServerLimits = {},
): Server => {
  const listener = getRequestListener(
    (request, env) => app.fetch(request, env as CollectorEnv['Bindings']),
    { errorHandler: () => problem(400, 'The request cannot be read.') },
  );
  const server = createServer({ ...LIMITS, ...limits }, (incoming, outgoing) => {
    void listener(incoming, outgoing);
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(SILENCE_MS);
  return server;
};
