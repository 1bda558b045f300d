import { strategiesOfThePage } from '../../core/strategies/of-the-page';
import type { RunningEngine } from '../engine/start-engine';
import type { Engine, EnginePorts } from '../engine-ports';
import type { Talk } from '../talk/start-talk';
import type { PageDescription } from './describe-page';
import { createPageObserver } from './observe-page';
import { placeShelves } from './place-shelves';

/** Looked at once more after this, for shops that draw their products themselves. */
const LOOK_AGAIN_MS = [0, 700, 2500];

/** Reads this page and every further one of a single-page shop, fills its shelves, and lets the talk begin. */
export const followPages = async (ports: EnginePorts, engine: RunningEngine): Promise<Engine> => {
  const { page, chunks, onFault } = ports;
  const { shelves } = engine;
  const observer = createPageObserver(ports, engine);
  let description: PageDescription = { type: 'other', listed: [] };
  let ended = false;

  const read = async (): Promise<void> => {
    const address = page.location.href;
    for (const delay of LOOK_AGAIN_MS) {
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      if (ended || page.location.href !== address) return;
      description = observer.read();
      engine.know(description.main?.product.id, strategiesOfThePage);
      placeShelves(ports, shelves, description);
      await shelves.fill();
      if (description.main || description.listed.length > 0) return;
    }
  };
  const readSafely = (): Promise<void> =>
    read().catch((error: unknown) => onFault('reading the page', error));
  const stopListening = ports.onEvent(({ name }) => {
    // The answer changes how we behave, and at once.
    if (name === 'answer') void shelves.fill(true);
  });
  let talk: Talk | undefined;
  let reading = Promise.resolve();
  let opened = false;
  ports.onPage(() => {
    if (opened) {
      observer.turnPage();
      shelves.clear();
      shelves.find();
    }
    opened = true;
    reading = readSafely().then(() => talk?.turnPage());
  });
  await reading;
  const { startTalk } = await chunks.talk();
  talk = startTalk(ports, engine, () => description);
  talk.turnPage();
  return {
    ...engine,
    destroy() {
      ended = true;
      engine.destroy();
      observer.stop();
      talk?.stop();
      stopListening();
    },
  };
};
