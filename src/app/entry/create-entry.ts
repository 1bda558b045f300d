import { guard } from '../../lib/guard';
import { pageViews } from '../../tracking/page-views';
import type { BirebirApi } from '../api';
import type { Chunks } from '../chunks/chunks';
import { createConsentFlow, type Said } from './consent-flow';
import { createConsentGate } from './consent-gate';
import { type ApiParts, createApi } from './create-api';
import { createDispatch } from './dispatch';
import { createEngineLoader } from './engine-loader';
import { createMemoryLoader } from './load-memory';
import { newId } from './new-id';
import { createOwnerSettings } from './owner-settings';
import { createPageLife } from './page-life';
import { createShopEvents } from './shop-events';
import { createTopics } from './topics';
import { createWarnings } from './warnings';
import { whenIdle, whenParsed } from './when-idle';
import { whenSeen } from './when-seen';

/** The tag on a page, ready to begin. */
export interface Entry {
  readonly api: BirebirApi;
  warn(sentence: string): void;
  /** Starts once the page is in front of somebody; settings said before it hold from the first event. */
  begin(): void;
}

/**
 * Opens the shop's door: reads the settings, hears what the visitor agreed to, starts the sensors, and calls the
 * engine when the page has a quiet moment. Holds no rule of its own: it only introduces the parts to one another.
 */
export const createEntry = (page: Window, attributes: unknown, chunks: Chunks): Entry => {
  const { document } = page;
  const warnings = createWarnings();
  const { onFault, warn } = warnings;
  const owner = createOwnerSettings(attributes, chunks, warn);
  const settings = owner.current;
  const now = (): number => Number(settings().now?.()) || Date.now();
  const { announce, on } = createTopics(onFault);
  const life = createPageLife(page, (run) => guard('a callback', run, onFault));
  const gate = createConsentGate({
    page,
    readDataLayer: (listener) => shopEvents.read(listener),
    platforms: chunks.platforms,
    onFault,
    assumed: () => settings().consent === 'assumed',
  });
  const said: Said = { heardAt: 0 };
  const ready: Promise<unknown> = owner
    .load()
    .then(() => flow.recall())
    .then(() => memory.loaded()?.begin())
    .catch((error: unknown) => onFault('the memory', error));
  const dispatch = createDispatch({
    now,
    newId,
    append: async (event) => (memory.loaded() ?? (await memory.load())).take(event),
    withheld: () =>
      gate.granted('remember') ? undefined : `remembering is ${gate.answers().remember}`,
    ready,
    warn,
    onFault,
  });
  const { observe, onEvent, heap } = dispatch;
  const common = { ...life, page, settings, now, chunks, warn, onFault, observe, onEvent, heap };
  const memory = createMemoryLoader(
    () => (settings().site ? `birebir-${settings().site}` : 'birebir'),
    chunks,
    {
      ...common,
      said,
      gate,
      dispatch,
      newId,
      removed: () => flow.removed(),
      hear: () => flow.hear(),
      follow: async () => (await chunks.insight()).follow(parts),
    },
  );
  const shopEvents = createShopEvents(common);
  const flow = createConsentFlow({
    said,
    gate,
    memory,
    dispatch,
    ready,
    reload: () => void engine.running()?.reload(),
    announce,
    onFault,
  });
  const granted: typeof gate.granted = (purpose) => !dispatch.paused() && gate.granted(purpose);
  const ports = {
    ...common,
    granted,
    announce,
    memory: memory.load,
    kept: async () => (granted('remember') && granted('personalise') ? memory.load() : undefined),
  };
  const engine = createEngineLoader(ports, ready);
  let ended = false;
  let removeCard = (): void => undefined;
  const consentIsOpen = (): boolean => {
    gate.look();
    return !ended && !dispatch.paused() && settings().consent === 'auto' && gate.isOpen();
  };
  const ask = async (): Promise<void> => {
    if (!consentIsOpen()) return;
    const { askForConsent } = await chunks.ask();
    removeCard = await askForConsent({ ...common, stillNeeded: consentIsOpen, flow });
  };

  const open = (): void => {
    shopEvents.look();
    void engine.paint();
    // A placement asks for the engine at once; else it waits for a quiet moment.
    if (document.querySelector('birebir-shelf,[data-birebir-placement]')) void engine.load();
    else whenIdle(page, () => ended || void engine.load());
    whenIdle(page, guard('the consent card', ask, onFault));
  };
  const begin = (): void => {
    life.onPage(dispatch.turnPage);
    pageViews.start({ ...common, readDataLayer: shopEvents.read, emit: observe });
    life.onPage(shopEvents.look);
    life.listen(page, 'load', shopEvents.look);
    life.onLeave(() => void memory.loaded()?.flush());
    void ready.then(() => {
      life.onPage(gate.look);
      life.listen(page, 'load', gate.look);
      // What was granted from the start waited only for the settings.
      if (gate.granted('remember')) dispatch.release();
      engine.recall();
      whenParsed(document, guard('the start', open, onFault));
    });
  };

  const parts: ApiParts = {
    page,
    dispatch,
    gate,
    flow,
    engine,
    owner,
    on,
    onFault,
    chunks,
    memory,
    warnings,
    end() {
      ended = true;
      life.end();
      dispatch.stop();
      gate.stop();
      removeCard();
      engine.end();
      memory.close();
    },
  };
  const api = createApi(parts);
  return { api, warn, begin: () => whenSeen(page, guard('the start', begin, onFault)) };
};
