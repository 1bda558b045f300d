import type { Destination } from './destination';
import { openGroupCommit } from './group-commit';
import { createBudget } from './http/budget';
import { closeServer } from './http/close-server';
import { createApp } from './http/create-app';
import { createCollectorServer, type ServerLimits } from './http/create-server';
import { listen } from './http/listen';
import { allowOrigins } from './http/origins';
import { keepRetention } from './keep-retention';
import type { Log } from './log';
import { openDestination } from './open-destination';
import type { CollectorOptions } from './options';

/** What all bodies under way may hold together; parsed they hold several times that. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A collector that runs. */
export interface RunningCollector {
  /** Where events are posted to. */
  readonly address: string;
  /** Stops accepting, commits what was taken, answers, and closes. */
  stop(): Promise<void>;
}

const logged = (destination: Destination, log: Log): Destination => ({
  ...destination,
  async commit(events, receivedAt) {
    const refusals = await destination.commit(events, receivedAt);
    log('committed', { events: events.length - refusals.size });
    return refusals;
  },
});

/** Starts a collector whose options have been checked. */
export const startCollector = async (
  options: CollectorOptions,
  log: Log,
  limits?: ServerLimits,
): Promise<RunningCollector> => {
  const destination = await openDestination(options);
  const { archive } = destination;
  const now = () => Date.now();
  const group = openGroupCommit(logged(destination, log), now);
  const { host, path, token, retentionDays } = options;
  const app = createApp({
    group,
    archive,
    budget: createBudget(MOST_BYTES),
    allowsOrigin: allowOrigins(options.origin),
    token,
    path,
    log,
    now,
  });
  const server = createCollectorServer(app, limits);
  try {
    const port = await listen(server, host, options.port);
    // Without a listener a connection that cannot be accepted would end the process.
    server.on('error', (error) => log('fault', { reason: `${error}` }));
    const stopPruning =
      archive && retentionDays !== undefined
        ? keepRetention({ group, log, now }, archive, retentionDays)
        : () => undefined;
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}${path}`;
    log('listening', { address });
    return {
      address,
      async stop() {
        stopPruning();
        await closeServer(server);
        await group.inTurn(() => destination.close());
        log('stopped');
      },
    };
  } catch (error) {
    await destination.close();
    throw error;
  }
};
