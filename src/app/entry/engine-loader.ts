import type { Engine, EnginePorts, PaintedShelf } from '../engine-ports';

/** Loads the engine once, when somebody needs it. */
export interface EngineLoader {
  /** Paints what the last visit decided for this very page, if there is anything. */
  paint(): Promise<ReadonlyMap<string, PaintedShelf>>;
  load(): Promise<Engine | undefined>;
  /** The engine if it is running. */
  running(): Engine | undefined;
  /** Takes the engine off the page, also one that is still coming. */
  end(): void;
}

/** The engine that cannot be loaded (offline, blocked) is a missing shelf, never a broken page. */
export const createEngineLoader = (
  ports: Omit<EnginePorts, 'painted'>,
  ready: Promise<unknown>,
): EngineLoader => {
  const { chunks, history, page, onFault } = ports;
  let painting: Promise<ReadonlyMap<string, PaintedShelf>> | undefined;
  let loading: Promise<Engine | undefined> | undefined;
  let engine: Engine | undefined;

  const firstPaint = async (): Promise<ReadonlyMap<string, PaintedShelf>> => {
    const { snapshot, tail } = await history();
    const known = snapshot?.pages.find(({ path }) => path === page.location.pathname);
    if (!snapshot || !known?.shelves.length) return new Map();
    return (await chunks.paint()).paintFromSnapshot(known.shelves, snapshot, tail, ports);
  };
  const paint: EngineLoader['paint'] = () => {
    painting ??= ready.then(firstPaint).catch((error: unknown) => {
      onFault('the first shelf', error);
      return new Map<string, PaintedShelf>();
    });
    return painting;
  };
  return {
    paint,
    load() {
      loading ??= Promise.all([paint(), chunks.engine()])
        .then(async ([painted, { startEngine }]) => {
          engine = await startEngine({ ...ports, painted });
          return engine;
        })
        .catch((error: unknown) => {
          onFault('the engine', error);
          return undefined;
        });
      return loading;
    },
    running: () => engine,
    end() {
      if (engine) engine.destroy();
      else void loading?.then((late) => late?.destroy());
    },
  };
};
