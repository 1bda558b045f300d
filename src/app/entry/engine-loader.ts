import type { Engine, EnginePorts, PaintedShelf } from '../engine-ports';
import type { LeftForPage } from '../memory/under-consent';
import { createListLoader, type ListLoader } from './list-loader';

/** Loads the engine once, when somebody needs it. */
export interface EngineLoader {
  /** Hands what the last visit knew of the shop's own lists to whoever brings them into order, before they are drawn. */
  recall(): void;
  /** Paints what the last visit decided for this very page, if there is anything. */
  paint(): Promise<ReadonlyMap<string, PaintedShelf>>;
  load(): Promise<Engine | undefined>;
  /** The engine if it is running. */
  running(): Engine | undefined;
  /** What brings the shop's own lists into order. */
  readonly lists: ListLoader;
  /** Takes the engine off the page, also one that is still coming. */
  end(): void;
}

/** The engine that cannot be loaded (offline, blocked) is a missing shelf, never a broken page. */
export const createEngineLoader = (
  ports: Omit<EnginePorts, 'painted' | 'lists'>,
  ready: Promise<unknown>,
): EngineLoader => {
  const { chunks, kept, page, onFault } = ports;
  let painting: Promise<ReadonlyMap<string, PaintedShelf>> | undefined;
  let loading: Promise<Engine | undefined> | undefined;
  let engine: Engine | undefined;
  const lists = createListLoader(ports);
  let leaving: Promise<LeftForPage | undefined> | undefined;

  const leftHere = (): Promise<LeftForPage | undefined> => {
    leaving ??= ready.then(kept).then((memory) => memory?.leftFor(page.location.pathname));
    return leaving;
  };
  const recall = async (): Promise<void> => {
    const { fits } = (await leftHere()) ?? {};
    if (fits?.length) (await lists.load()).remember(fits);
  };
  const firstPaint = async (): Promise<ReadonlyMap<string, PaintedShelf>> => {
    const left = await leftHere();
    return left?.shelves.length ? (await chunks.paint()).paintFromSnapshot(left, ports) : new Map();
  };
  const paint: EngineLoader['paint'] = () => {
    painting ??= firstPaint().catch((error: unknown) => {
      onFault('the first shelf', error);
      return new Map<string, PaintedShelf>();
    });
    return painting;
  };
  return {
    recall: () => void recall().catch((error: unknown) => onFault('the shop’s lists', error)),
    paint,
    load() {
      loading ??= Promise.all([paint(), chunks.engine()])
        .then(async ([painted, { startEngine }]) => {
          engine = await startEngine({ ...ports, painted, lists });
          return engine;
        })
        .catch((error: unknown) => {
          onFault('the engine', error);
          return undefined;
        });
      return loading;
    },
    running: () => engine,
    lists,
    end() {
      void lists.loaded()?.then(
        (own) => own.stop(),
        () => undefined,
      );
      if (engine) engine.destroy();
      else void loading?.then((late) => late?.destroy());
    },
  };
};
