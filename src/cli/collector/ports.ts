import type { HttpBindings } from '@hono/node-server';
import type { EpochMs } from '../../core/events/event';
import type { Archive } from './archive';
import type { GroupCommit } from './group-commit';
import type { Budget } from './http/budget';
import type { AllowsOrigin } from './http/origins';
import type { Log } from './log';

/** What the routes of the collector are given. */
export interface CollectorPorts {
  readonly group: GroupCommit;
  /** Only where the events are kept here. */
  readonly archive: Archive | undefined;
  readonly budget: Budget;
  readonly allowsOrigin: AllowsOrigin;
  /** Opens the read API; without one it is not there. */
  readonly token: string | undefined;
  /** Where events are posted, for example `/birebir/in`. */
  readonly path: string;
  readonly log: Log;
  now(): EpochMs;
}

/** What Hono hands to a route: Node's own request and response. */
export interface CollectorEnv {
  Bindings: HttpBindings;
}
