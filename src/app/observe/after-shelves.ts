import type { RunningEngine } from '../engine/start-engine';
import type { EnginePorts } from '../engine-ports';
import type { Talk } from '../talk/start-talk';
import type { Watch } from '../watch/watch-page';
import type { PageDescription } from './describe-page';

/** What nobody waits for: what is done on a page, signs of trouble on it, and the talk. */
export interface AfterShelves {
  /** Loads it once, and takes up the page as it was read. */
  begin(): Promise<void>;
  /** The page was read once more, or left. */
  turnPage(description: PageDescription): void;
  /** Nothing more will be found on the page. */
  settle(): void;
  stop(): void;
}

export const createAfterShelves = (
  ports: EnginePorts,
  engine: RunningEngine,
  describe: () => PageDescription,
): AfterShelves => {
  let ended = false;
  let watch: Watch | undefined;
  let talk: Talk | undefined;
  let watchTrouble: (() => () => void) | undefined;
  let stopFriction: (() => void) | undefined;
  return {
    async begin() {
      const { chunks } = ports;
      const [{ watchPage, watchFriction }, { startTalk }] = await Promise.all([
        chunks.watch(),
        chunks.talk(),
      ]);
      if (ended) return;
      watch ??= watchPage(ports);
      talk ??= startTalk(ports, engine, describe);
      watchTrouble = () => watchFriction(ports, () => describe().type);
      watch.turnPage(describe());
    },
    turnPage: (description) => watch?.turnPage(description),
    settle() {
      if (ended) return;
      talk?.turnPage();
      stopFriction ??= watchTrouble?.();
    },
    stop() {
      ended = true;
      watch?.stop();
      talk?.stop();
      stopFriction?.();
    },
  };
};
