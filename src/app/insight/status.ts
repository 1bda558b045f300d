import type { Answers } from '../../consent/purposes';
import { VERSION } from '../../version';
import type { ApiParts } from '../entry/create-api';

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
  /** Events waiting to be written, and events of this page in its memory. */
  readonly queue: { readonly waiting: number; readonly thisPage: number };
  /** Bytes this origin uses in all, as the browser estimates it; 0 where it does not say. */
  readonly sizes: { readonly originBytes: number };
  /** The last sentences we had to say, newest last. */
  readonly warnings: readonly string[];
}

export const readStatus = async ({
  gate,
  memory,
  dispatch,
  warnings,
}: Pick<ApiParts, 'gate' | 'memory' | 'dispatch' | 'warnings'>): Promise<Status> => {
  const kept = memory.loaded()?.status();
  const mode = kept && (gate.granted('remember') || kept.reason) ? kept.mode : 'none';
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return {
    version: VERSION,
    storage: {
      mode,
      ...(kept?.reason && { reason: kept.reason }),
      databaseVersion: kept?.databaseVersion ?? 0,
    },
    consent: gate.answers(),
    queue: { waiting: kept?.waiting ?? 0, thisPage: dispatch.heap().length },
    sizes: { originBytes: estimate?.usage ?? 0 },
    warnings: warnings.all(),
  };
};
