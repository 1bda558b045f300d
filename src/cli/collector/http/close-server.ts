import type { Server } from 'node:http';

/** Whoever is in the middle of a request has so long to finish it. */
const PATIENCE_MS = 5_000;
const LOOK_MS = 50;

/** Stops accepting, lets the requests that are under way be answered, and resolves when all are gone. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS);
    const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(patience);
      resolve();
    });
    server.closeIdleConnections();
  });
