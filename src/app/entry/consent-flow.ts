import { type Answers, allPurposes } from '../../consent/purposes';
import { CONSENT_TEXT_VERSION, type ConsentRecord } from '../../consent/record';
import type { OnFault } from '../../lib/guard';
import type { SendConsent } from '../../storage/outbox';
import type { ConsentGate } from './consent-gate';
import type { DeliveryLoader } from './delivery-loader';
import type { Dispatch } from './dispatch';
import type { MemoryLoader } from './load-memory';

interface FlowPorts {
  readonly gate: ConsentGate;
  readonly memory: MemoryLoader;
  readonly dispatch: Dispatch;
  readonly delivery: DeliveryLoader;
  /** Settles once an earlier answer has been recalled. */
  readonly ready: Promise<unknown>;
  /** What was remembered has changed under the engine. */
  reload(): void;
  announce(topic: 'consent', answers: Answers): void;
  readonly onFault: OnFault;
}

/** What follows from an answer. */
export interface ConsentFlow {
  /** Takes an express answer of the visitor's (`card`) or of the shop's own form (`api`), and keeps it. */
  answer(given: unknown, how: ConsentRecord['how']): void;
  /** Takes up what was kept of an earlier answer, if anything is kept. */
  recall(): Promise<void>;
  /** Erases everything, the answer included. */
  forget(): Promise<void>;
  /** Whoever gave the answer has gone: what they left rests, and nothing is agreed to. */
  rest(): void;
  /** Another tab has erased everything: what this one holds must not bring it back. */
  removed(): void;
  /** Another tab has kept an answer: it holds here as well. */
  hear(): void;
  /** On which consent events are sent; nothing without it, or without a collector. */
  toSend(): SendConsent | undefined;
}

const sends = ({ remember, send }: Answers): boolean =>
  remember === 'granted' && send === 'granted';

export const createConsentFlow = ({
  gate,
  memory,
  dispatch,
  delivery,
  ready,
  reload,
  announce,
  onFault,
}: FlowPorts): ConsentFlow => {
  const failed = (error: unknown): void => onFault('the memory', error);
  /** An express answer of this page, as it is kept. */
  let record: ConsentRecord | undefined;
  let recalled: ConsentRecord | undefined;
  /** One after the other: a grant that takes its time must not come to its end after the refusal that follows it. */
  let turn = ready;
  const inTurn = (step: () => Promise<unknown>): Promise<unknown> => {
    turn = turn.then(step).catch(failed);
    return turn;
  };

  const keep = async (): Promise<void> => {
    if (record) await (await memory.load()).keep(record);
  };
  const erase = async (): Promise<void> => {
    await delivery.end();
    if (record || (await memory.exists())) await (await memory.load()).erase(record);
    reload();
  };
  const rest = (): void => {
    record = recalled = undefined;
    dispatch.clear();
    gate.forget();
  };
  const toSend = (): SendConsent | undefined => {
    if (!delivery.wanted() || !gate.granted('send') || !gate.granted('remember')) return undefined;
    const mine = record ?? recalled;
    return mine?.answers.send === 'granted'
      ? { version: `${mine.how}-${mine.textVersion}`, at: mine.at }
      : { version: 'platform', at: heardAt };
  };
  let heardAt = 0;
  const follow = async (now: Answers, before: Answers): Promise<void> => {
    if (now.remember === 'denied') {
      if (before.remember === 'granted') dispatch.clear();
      // A refusal that was kept is all there is; any other may find an older memory.
      await (recalled?.answers.remember === 'denied' ? keep() : erase());
      return;
    }
    await keep();
    if (gate.granted('remember')) {
      const kept = await memory.load();
      // Somebody else's memory has rested here; with a platform's yes it ends.
      if ((await kept.person())?.away) await kept.erase();
      kept.renew();
      await kept.history();
      dispatch.release();
    }
    const consent = toSend();
    if (consent) {
      if (!sends(before)) delivery.begin(dispatch.heap(), consent);
    } else if (now.send === 'denied') await delivery.end();
    else delivery.pause();
    reload();
  };
  gate.onChange((now, before) => {
    // Real time, whatever clock the visitor's page runs on: it is a receipt.
    if (now.send !== before.send) heardAt = Date.now();
    announce('consent', now);
    void inTurn(() => follow(now, before));
  });
  const recall = async (): Promise<void> => {
    if (!(await memory.exists())) return;
    const kept = await memory.load();
    recalled = await kept.recall();
    if (record && recalled && recalled.at > record.at) {
      record = undefined;
      gate.follow(recalled);
    } else gate.recall(recalled);
  };

  return {
    answer(said, how) {
      // What somebody else said or assumed is not the visitor's own word.
      const answers = { ...allPurposes('unknown'), ...gate.answer(said) };
      record = { answers, at: Date.now(), textVersion: CONSENT_TEXT_VERSION, how };
      if (gate.answers().remember !== 'unknown') void inTurn(keep);
    },
    recall,
    async forget() {
      rest();
      await inTurn(erase);
    },
    rest,
    removed() {
      rest();
      void inTurn(() => delivery.end().then(reload));
    },
    hear: () => void recall().catch(failed),
    toSend,
  };
};
