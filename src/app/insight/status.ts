import type { Answers } from '../../consent/purposes';
import { errandAt } from '../../core/profile/errands';
import { VERSION } from '../../version';
import type { DeliveryStatus } from '../deliver/delivery';
import type { ApiParts } from '../entry/create-api';
import type { ShoppingFor } from './correct';

/** How things stand on this page. */
export interface Status {
  readonly version: string;
  readonly storage: {
    /** `none`: nothing may be stored yet. `memory`: the browser refuses; this page's heap is all there is. */
    readonly mode: 'indexeddb' | 'memory' | 'none';
    readonly reason?: string;
    /** Version of the database; 0 where there is none. */
    readonly databaseVersion: number;
  };
  readonly consent: Answers;
  /** The visitor has asked for a pause: nothing is tracked or personalised, and what is known stays. */
  readonly paused: boolean;
  /** Whom this visit is for, as far as the engine knows by now. */
  readonly shoppingFor: ShoppingFor;
  /** Events waiting to be written, and events of this page in its memory. */
  readonly queue: { readonly waiting: number; readonly thisPage: number };
  /** What waits to be sent, what the collector did not want, and all that ever left; nothing without a collector. */
  readonly delivery?: DeliveryStatus;
  /** Bytes this origin uses in all, as the browser estimates it; 0 where it does not say. */
  readonly sizes: { readonly originBytes: number };
  /** The last sentences we had to say, newest last. */
  readonly warnings: readonly string[];
}

export const readStatus = async ({
  gate,
  memory,
  dispatch,
  engine,
  warnings,
}: Pick<ApiParts, 'gate' | 'memory' | 'dispatch' | 'engine' | 'warnings'>): Promise<Status> => {
  const kept = memory.loaded()?.status();
  const mode = kept && (gate.granted('remember') || kept.reason) ? kept.mode : 'none';
  const sent = await memory.loaded()?.delivery.loaded()?.status();
  const running = engine.running();
  const errand = running && errandAt(running.profile().errands, running.input().now);
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return {
    version: VERSION,
    storage: {
      mode,
      ...(kept?.reason && { reason: kept.reason }),
      databaseVersion: kept?.databaseVersion ?? 0,
    },
    consent: gate.answers(),
    paused: dispatch.paused(),
    shoppingFor: errand ? 'someone-else' : 'myself',
    queue: { waiting: kept?.waiting ?? 0, thisPage: dispatch.heap().length },
    ...(sent && { delivery: sent }),
    sizes: { originBytes: estimate?.usage ?? 0 },
    warnings: warnings.all(),
  };
};
