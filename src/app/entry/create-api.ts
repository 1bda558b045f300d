import { guard, type OnFault } from '../../lib/guard';
import { VERSION } from '../../version';
import type { BirebirApi } from '../api';
import type { Chunks } from '../chunks/chunks';
import type { ConsentFlow } from './consent-flow';
import type { ConsentGate } from './consent-gate';
import type { Dispatch, TrackResult } from './dispatch';
import type { EngineLoader } from './engine-loader';
import type { MemoryLoader } from './load-memory';
import type { OwnerSettings } from './owner-settings';
import type { Topics } from './topics';
import type { Warnings } from './warnings';

/** What the calls rest on; what is rarely called is answered by the insight chunk. */
export interface ApiParts {
  readonly page: Window;
  readonly dispatch: Dispatch;
  readonly gate: ConsentGate;
  readonly flow: ConsentFlow;
  readonly engine: EngineLoader;
  readonly owner: OwnerSettings;
  readonly memory: MemoryLoader;
  readonly warnings: Warnings;
  readonly chunks: Chunks;
  readonly on: Topics['on'];
  readonly onFault: OnFault;
  end(): void;
}

type Insight = typeof import('../insight/insight');
type Passport = typeof import('../passport/passport');

/** The public API over the parts: thin, and with no way to throw into the host. */
export const createApi = (parts: ApiParts): BirebirApi => {
  const { dispatch, gate, flow, engine, owner, chunks, onFault } = parts;

  const answer = async <Answer>(find: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await find();
    } catch (error) {
      // Offline, blocked: the caller gets nothing, and one sentence in the console.
      onFault('a call', error);
      return undefined;
    }
  };
  const insight = <Answer>(find: (insight: Insight) => Answer | Promise<Answer>) =>
    answer(async () => find(await chunks.insight()));
  const told = async (find: (insight: Insight) => Promise<TrackResult> | TrackResult) =>
    (await insight(find)) ?? { stored: false as const, reason: 'not loaded' };
  const carry = async <Answer>(find: (passport: Passport) => Promise<Answer>) =>
    (await answer(async () => find(await chunks.passport()))) ?? {
      ok: false as const,
      reason: 'not loaded',
    };

  const api: BirebirApi = {
    version: VERSION,
    track: (name, data, options) => dispatch.track(name, data, options?.at),
    identify: (id, history) => told((chunk) => chunk.identify(parts, id, history)),
    strike: (fact) => told((chunk) => chunk.strike(parts, fact)),
    prefer: (facet, how) => told((chunk) => chunk.prefer(parts, facet, how)),
    gift: (fact, undo) => told((chunk) => chunk.gift(parts, fact, undo)),
    shoppingFor: (whom) => told((chunk) => chunk.shoppingFor(parts, whom)),
    pause(on) {
      dispatch.pause(on);
      return told((chunk) => chunk.keepPause(parts));
    },
    passport: {
      export: (password) => carry((chunk) => chunk.exportPassport(parts, password)),
      import: (from, password) => carry((chunk) => chunk.importPassport(parts, from, password)),
    },
    consent(change) {
      if (change) flow.answer(change, 'api');
      return gate.answers();
    },
    render: (target, options) => answer(async () => (await engine.load())?.render(target, options)),
    explain: (placement, whatIf) =>
      insight((chunk) => chunk.explainPlacement(parts, placement, whatIf)),
    profile: () => insight((chunk) => chunk.readProfile(parts)),
    export: () => insight((chunk) => chunk.exportMemory(parts)),
    status: () => insight((chunk) => chunk.readStatus(parts)),
    forget: () => answer(flow.forget),
    config(given) {
      owner.set(given);
      engine.running()?.renew();
    },
    on: parts.on,
    ready: (callback) => guard('a ready callback', callback, onFault)(api),
    destroy: parts.end,
  };
  return api;
};
