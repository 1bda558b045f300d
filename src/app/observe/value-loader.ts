import type { RunningEngine } from '../engine/start-engine';
import type { EnginePorts } from '../engine-ports';
import type { LiveValue } from '../value/start-value';

/** Loads what works out the customer's worth and segments, once, when somebody needs it. */
export interface ValueLoader {
  load(): Promise<LiveValue>;
  /** Loads it where something on this page or in the settings asks for it. */
  loadIfNeeded(): void;
  /** The same where the markup of the page waits for it. */
  loadIfShown(): void;
  /** The settings were changed: what rests on them is worked out anew. */
  renew(): void;
  stop(): void;
}

export const createValueLoader = (
  ports: EnginePorts,
  engine: RunningEngine,
  pageType: () => string,
): ValueLoader => {
  const { page, settings, chunks, onFault } = ports;
  let loading: Promise<LiveValue> | undefined;
  let running: LiveValue | undefined;
  let stopped = false;
  const load = async (): Promise<LiveValue> => {
    loading ??= chunks.value().then(async ({ startValue }) => {
      running = await startValue(ports, engine, pageType);
      if (stopped) running.stop();
      return running;
    });
    const live = await loading;
    await live.renew();
    return live;
  };
  const report = (error: unknown): void => onFault('the segments', error);
  const quietly = (wanted: unknown): void => {
    if (wanted && !loading) load().catch(report);
  };
  const loadIfNeeded = (): void => {
    const { segments, business, playbook, strategies } = settings();
    const asked = business || playbook.length || strategies.length;
    quietly(asked || Object.keys(segments).length || engine.profile().ledger.orders.length);
  };
  const stopListening = ports.onEvent(({ name }) => quietly(name === 'purchase'));
  return {
    load,
    loadIfNeeded,
    loadIfShown: () => quietly(page.document.querySelector('[data-birebir-when]')),
    renew() {
      if (loading) load().catch(report);
      else loadIfNeeded();
    },
    stop() {
      stopped = true;
      stopListening();
      running?.stop();
    },
  };
};
