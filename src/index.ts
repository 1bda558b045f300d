import type { BirebirApi } from './app/api';
import { bundledChunks } from './app/chunks/bundled-chunks';
import { createEntry } from './app/entry/create-entry';
import type { BirebirGlobal } from './app/entry/install-global';
import type { Settings } from './settings/settings';

export type {
  BirebirApi,
  ConsentChange,
  ExportedPassport,
  GiftFact,
  ImportedPassport,
  Preferred,
  ShoppingFor,
  StruckFact,
  Topics,
} from './app/api';
export type { RenderOptions } from './app/engine-ports';
export type { TrackResult } from './app/entry/dispatch';
export type { BirebirGlobal } from './app/entry/install-global';
export type { CustomerView, OwnedView } from './app/insight/customer-view';
export type { ExportedMemory } from './app/insight/export-memory';
export type { Figure } from './app/insight/figure';
export type { DeclaredTrait, OrderHistory, PastOrder } from './app/insight/identify';
export type { ProfileView, TasteView } from './app/insight/profile-view';
export type { Status } from './app/insight/status';
export type { SegmentChange } from './app/value/keep-standing';
export type { Answers, ConsentState, Purpose } from './consent/purposes';
export type * from './core';
export type { Settings } from './settings/settings';

/**
 * Starts Birebir on this page from a bundle. Importing does nothing; calling it twice gives the same instance.
 * @param settings what the script tag would read from `data-*`, and what only code can say.
 * @example
 * const birebir = startBirebir({ catalogue: '/catalogue.json', lang: 'tr' });
 * await birebir.track('view_item', { items: [{ item_id: 'tea' }] });
 */
export const startBirebir = (settings: Partial<Settings> = {}): BirebirApi => {
  running ??= begin(settings);
  return running;
};

let running: BirebirApi | undefined;

const begin = (settings: Partial<Settings>): BirebirApi => {
  const entry = createEntry(window, {}, bundledChunks);
  entry.api.config(settings);
  entry.begin();
  const { destroy } = entry.api;
  return {
    ...entry.api,
    destroy() {
      running = undefined;
      destroy();
    },
  };
};

declare global {
  interface Window {
    /** The API on a page with the script tag; callable before it has loaded, too. */
    birebir: BirebirGlobal;
  }
}
