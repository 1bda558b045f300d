import { strategiesOfThePage } from '../../core/strategies/of-the-page';
import type { RunningEngine } from '../engine/start-engine';
import type { Engine, EnginePorts } from '../engine-ports';
import { createAfterShelves } from './after-shelves';
import type { PageDescription } from './describe-page';
import { placeShelves } from './place-shelves';
import { rankLists } from './rank-lists';
import { createPageReader } from './read-page';
import { createValueLoader } from './value-loader';

/** Looked at once more after this, for shops that draw their products themselves. */
const LOOK_AGAIN_MS = [700, 2500];

const NOTHING: PageDescription = { type: 'other', listed: [] };

const isEmpty = ({ main, listed }: PageDescription): boolean => !main && listed.length === 0;

/**
 * Reads this page and every further one of a single-page shop and fills its shelves. Who waits for the engine waits
 * for the first look alone; further looks, what is done on the page and the talk come behind.
 */
export const followPages = async (ports: EnginePorts, engine: RunningEngine): Promise<Engine> => {
  const { page, onFault } = ports;
  const { shelves } = engine;
  const reader = createPageReader(ports, engine);
  let description = NOTHING;
  const value = createValueLoader(ports, engine, () => description.type);
  const after = createAfterShelves(ports, engine, () => description);
  let ended = false;
  let opened = false;

  const look = async (): Promise<void> => {
    const address = page.location.href;
    const found = await reader.read();
    // The page may have been turned meanwhile.
    if (ended || page.location.href !== address) return;
    description = found;
    const { main, listed } = description;
    engine.know(
      { current: main?.product.id, listed: listed.map(({ product }) => product.id) },
      strategiesOfThePage,
    );
    placeShelves(ports, shelves, description);
    await shelves.fill();
    await engine.learn();
    await rankLists(ports, engine, listed);
  };
  const lookAgain = async (): Promise<void> => {
    const address = page.location.href;
    for (const delay of LOOK_AGAIN_MS) {
      if (!isEmpty(description)) return;
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (ended || page.location.href !== address) return;
      await look();
      after.turnPage(description);
    }
  };
  const comeToRest = async (): Promise<void> => {
    await after.begin();
    if (ended) return;
    value.loadIfNeeded();
    await lookAgain();
    after.settle();
  };
  const reportPage = (error: unknown): void => onFault('reading the page', error);
  const stopListening = ports.onEvent(({ name }) => {
    // The answer changes how we behave, and at once.
    if (name === 'answer') shelves.fill(true).catch(reportPage);
  });
  let looked = Promise.resolve();
  ports.onPage(() => {
    if (opened) {
      description = NOTHING;
      reader.turnPage();
      after.turnPage(NOTHING);
      shelves.clear();
      shelves.find();
    }
    opened = true;
    value.loadIfShown();
    looked = look().catch(reportPage);
    void looked.then(comeToRest).catch(reportPage);
  });
  await looked;
  return {
    ...engine,
    value: value.load,
    renew: value.renew,
    destroy() {
      ended = true;
      engine.destroy();
      reader.stop();
      after.stop();
      stopListening();
      value.stop();
    },
  };
};
