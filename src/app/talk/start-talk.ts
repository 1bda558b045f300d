import { decideMessage } from '../../core/decide/decide-message';
import { playbook as shipped } from '../../core/playbook/index';
import { loadPlaybook } from '../../core/playbook/load-playbook';
import { guard } from '../../lib/guard';
import type { RunningEngine } from '../engine/start-engine';
import type { EnginePorts } from '../engine-ports';
import type { PageDescription } from '../observe/describe-page';
import { createCatalogueKeeper } from './keep-catalogue';
import { createCheckpointKeeper } from './keep-checkpoint';
import { createSpeaker } from './speaker';

/** What was learnt is kept this long after the last event. */
const QUIET_MS = 800;

/** What comes after the shelves: words at the right moment, and memory in quiet moments. */
export interface Talk {
  /** A page has been read: what was said on the last one is taken off. */
  turnPage(): void;
  stop(): void;
}

/** Loads the playbook, says once what in it breaks the laws, gives it a voice, and keeps what the visit taught. */
export const startTalk = (
  ports: EnginePorts,
  engine: RunningEngine,
  describe: () => PageDescription,
): Talk => {
  const { settings, warn, onFault } = ports;
  const { entries, complaints } = loadPlaybook([...settings().playbook, ...shipped]);
  for (const complaint of complaints) warn(`Birebir: ${complaint}`);
  const speaker = createSpeaker(ports, (moment) =>
    decideMessage({
      catalog: engine.catalog(),
      profile: engine.profile(),
      playbook: entries,
      level: settings().level,
      moment,
      facts: engine.facts?.(),
    }),
  );
  const keepCheckpoint = createCheckpointKeeper(ports, engine);
  const keepCatalogue = createCatalogueKeeper(ports, engine);
  // Never when the page is left: a read and write that begins then dies with the page, and holds up the last events.
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const keep = guard(
    'keeping what was learnt',
    () =>
      // A product's page says nothing about the next visit's first shelf.
      Promise.all([keepCheckpoint(describe().main ? [] : engine.shelves.owned()), keepCatalogue()]),
    onFault,
  );
  const keepSoon = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(keep, QUIET_MS);
  };
  const stopListening = ports.onEvent(keepSoon);
  const addAgain = engine.onReload;
  engine.onReload = () => {
    addAgain?.();
    // Remembering may have been agreed to just now.
    keepSoon();
  };
  return {
    turnPage() {
      keepSoon();
      speaker.turnPage(describe().type);
    },
    stop() {
      clearTimeout(quiet);
      stopListening();
      speaker.stop();
    },
  };
};
