import { damagedModel, openModel } from '../../core/model/open-model';
import {
  type Knowledge,
  openKnowledge,
  type SharedKnowledge,
} from '../../core/model/shared-knowledge';
import type { EnginePorts } from '../engine-ports';

/** What is shared, laid upon the catalogue that the page has by then. */
export type LiveKnowledge = (catalog: SharedKnowledge['catalog']) => SharedKnowledge | undefined;

const LIMIT_MS = 4000;

/**
 * Fetches and opens the model file. One that cannot be had, or that was built on another catalogue, is one sentence: what
 * rests on shared behaviour steps aside then, and likeness of products, which needs no file, is what is left.
 */
export const fetchKnowledge = async ({
  settings,
  page,
  warn,
}: Pick<EnginePorts, 'settings' | 'page' | 'warn'>): Promise<LiveKnowledge> => {
  const { model: address } = settings();
  const alone = openKnowledge();
  let shared: Knowledge | undefined;
  let known: SharedKnowledge | undefined;
  try {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), LIMIT_MS);
    // As the catalogue file: kept by the browser's own cache, and asked for by its ETag.
    const answer = await fetch(new URL(address, page.document.baseURI), {
      credentials: 'omit',
      cache: 'no-cache',
      signal: stop.signal,
    });
    if (!answer.ok) throw new Error(`the answer was ${answer.status}`);
    const reading = openModel(await answer.arrayBuffer());
    const giveUp = ({ reason }: { readonly reason: string }): void => {
      warn(`Birebir: ${reason}`);
      shared = known = undefined;
    };
    if (reading.ok) shared = openKnowledge(reading.model, () => giveUp(damagedModel));
    else giveUp(reading);
  } catch (error) {
    warn(
      `Birebir: the model file ${address} could not be read (${String(error)}); shelves do without it.`,
    );
  }
  return (catalog) => {
    if (known?.catalog === catalog) return known;
    known = shared?.(catalog);
    // A page that knows no product yet says nothing about the file.
    if (!known && shared && catalog.products.length > 0) {
      warn(
        `Birebir: the model file ${address} was built on a catalogue whose first products have other ids; shelves do without it.`,
      );
      shared = undefined;
    }
    known ??= alone(catalog);
    return known;
  };
};
