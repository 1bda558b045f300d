import type { Answers } from '../../consent/purposes';
import type { BirebirEvent, EpochMs } from '../../core/events/event';
import type { History } from '../../storage/history';
import type { SendConsent } from '../../storage/outbox';
import type { RememberedPage, Snapshot } from '../../storage/snapshot';
import type { Said } from '../entry/consent-flow';
import type { ConsentGate } from '../entry/consent-gate';
import type { Dispatch, TrackResult } from '../entry/dispatch';
import { beginVisit } from './begin-visit';
import {
  createDeliveryLoader,
  type DeliveryLoader,
  type DeliveryLoaderPorts,
} from './delivery-loader';
import type { Memory } from './open-memory';
import type { Recalled } from './recalled';

export interface ConsentPorts extends DeliveryLoaderPorts {
  readonly said: Said;
  readonly gate: Pick<ConsentGate, 'answers' | 'granted' | 'recall' | 'follow'>;
  readonly dispatch: Pick<Dispatch, 'heap' | 'release' | 'clear' | 'pause'>;
  now(): EpochMs;
}

/** What the last visit left for a page, and what that rests on. */
export interface LeftForPage extends RememberedPage, History {
  readonly snapshot: Snapshot;
}

/** The memory, and what the visitor's answers make of it. */
export interface Kept extends Memory {
  readonly delivery: DeliveryLoader;
  /** Begins this visit: what has expired is erased, and a pause goes on. */
  begin(): Promise<void>;
  /** Nothing for a page that was not seen. */
  leftFor(path: string): Promise<LeftForPage | undefined>;
  /** Appends an event, and sends it where that is agreed to. */
  take(event: BirebirEvent): Promise<TrackResult>;
  /** Keeps what was answered on this page, if anything was. */
  keepAnswer(): Promise<void>;
  /** Takes up what was kept of an earlier answer; the later one holds. */
  recallAnswer(): Promise<void>;
  /** Does what a change of the answers asks for. */
  follow(now: Answers, before: Answers): Promise<void>;
  /** Erases everything but what was answered on this page, here and at the collector. */
  end(): Promise<void>;
}

const sends = ({ remember, send }: Answers): boolean =>
  remember === 'granted' && send === 'granted';

/** Lets what is kept, and what goes out of it, follow the visitor's answers. */
export const underConsent = (memory: Memory, ports: ConsentPorts): Kept => {
  const { said, gate, dispatch, exists, now, settings } = ports;
  const delivery = createDeliveryLoader(memory, ports);
  /** Events that nobody had agreed to send when the log took them. All others go into the outbox with the log itself. */
  const logged = new Set<string>();
  let opened: Recalled | undefined;

  /** On which consent events are sent; nothing without it, or without a collector. */
  const toSend = (): SendConsent | undefined => {
    if (!settings().collector || !sends(gate.answers())) return undefined;
    const mine = said.record ?? said.recalled;
    return mine?.answers.send === 'granted'
      ? { version: `${mine.how}-${mine.textVersion}`, at: mine.at }
      : { version: 'platform', at: said.heardAt };
  };
  const keepAnswer = async (): Promise<void> => {
    if (said.record) await memory.keep(said.record);
  };
  const end = async (): Promise<void> => {
    await delivery.end();
    if (said.record || (await exists())) await memory.erase(said.record);
  };
  return {
    ...memory,
    delivery,
    async begin() {
      if (!opened) return;
      await beginVisit(memory, opened, now(), settings().keepDays);
      if (!opened.paused) return;
      dispatch.clear();
      dispatch.pause(true);
    },
    async leftFor(path) {
      const { snapshot, tail } = await memory.history();
      const page = snapshot?.pages(path)[0];
      return snapshot && page && { ...page, snapshot, tail };
    },
    async take(event) {
      const consent = toSend();
      if (!consent) logged.add(event.id);
      const result = await memory.append(event, consent);
      if (consent) delivery.sent(event, consent, result.stored);
      return result;
    },
    keepAnswer,
    async recallAnswer() {
      opened = await memory.recall();
      const recalled = opened.record;
      said.recalled = recalled;
      if (said.record && recalled && recalled.at > said.record.at) {
        said.record = undefined;
        gate.follow(recalled);
      } else gate.recall(recalled);
    },
    async follow(answers, before) {
      // A refusal that was kept is all there is; any other may find an older memory.
      if (answers.remember === 'denied')
        return said.recalled?.answers.remember === 'denied' ? keepAnswer() : end();
      await keepAnswer();
      if (gate.granted('remember')) {
        // Somebody else's memory has rested here; with a platform's yes it ends.
        if ((await memory.person())?.away) await memory.erase();
        memory.renew();
        await memory.history();
        dispatch.release();
        // While what sends is still loading, all that this page holds comes into the outbox, and then goes at once.
        void memory.flush();
      }
      const consent = toSend();
      if (consent) {
        if (sends(before)) return;
        const missing = dispatch.heap().filter(({ id }) => logged.has(id));
        for (const { id } of missing) logged.delete(id);
        delivery.begin(missing, consent);
      } else if (answers.send === 'denied') await delivery.end();
      else delivery.pause();
    },
    end,
    close() {
      delivery.stop();
      memory.close();
    },
  };
};
