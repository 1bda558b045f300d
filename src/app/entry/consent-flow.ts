import { type Answers, allPurposes } from '../../consent/purposes';
import { CONSENT_TEXT_VERSION, type ConsentRecord } from '../../consent/record';
import type { EpochMs } from '../../core/events/event';
import type { OnFault } from '../../lib/guard';
import type { Kept } from '../memory/under-consent';
import type { ConsentGate } from './consent-gate';
import type { Dispatch } from './dispatch';
import type { MemoryLoader } from './load-memory';

/** What has been answered, as it is kept: heard here, and written by the memory. */
export interface Said {
  /** An express answer of this page. */
  record?: ConsentRecord | undefined;
  /** What was kept of an earlier one. */
  recalled?: ConsentRecord | undefined;
  /** When the answer about sending last changed. */
  heardAt: EpochMs;
}

interface FlowPorts {
  readonly said: Said;
  readonly gate: ConsentGate;
  readonly memory: MemoryLoader;
  readonly dispatch: Dispatch;
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
}

export const createConsentFlow = ({
  said,
  gate,
  memory,
  dispatch,
  ready,
  reload,
  announce,
  onFault,
}: FlowPorts): ConsentFlow => {
  const failed = (error: unknown): void => onFault('the memory', error);
  /** One after the other: a grant that takes its time must not come to its end after the refusal that follows it. */
  let turn = ready;
  /** Where nothing is kept and nothing is to be kept, the code that keeps is not even loaded. */
  const inTurn = (step: (kept: Kept) => Promise<unknown>): Promise<unknown> => {
    turn = turn
      .then(async () => {
        if (said.record || gate.granted('remember') || memory.loaded() || (await memory.exists()))
          await step(await memory.load());
      })
      .catch(failed);
    return turn;
  };
  const rest = (): void => {
    said.record = said.recalled = undefined;
    dispatch.clear();
    gate.forget();
  };
  gate.onChange((now, before) => {
    // Real time, whatever clock the visitor's page runs on: it is a receipt.
    if (now.send !== before.send) said.heardAt = Date.now();
    if (now.remember === 'denied' && before.remember === 'granted') dispatch.clear();
    announce('consent', now);
    void inTurn((kept) => kept.follow(now, before)).then(reload);
  });
  const recall = async (): Promise<void> => {
    if (await memory.exists()) await (await memory.load()).recallAnswer();
  };

  return {
    answer(given, how) {
      // What somebody else said or assumed is not the visitor's own word.
      const answers = { ...allPurposes('unknown'), ...gate.answer(given) };
      said.record = { answers, at: Date.now(), textVersion: CONSENT_TEXT_VERSION, how };
      if (gate.answers().remember !== 'unknown') void inTurn((kept) => kept.keepAnswer());
    },
    recall,
    async forget() {
      rest();
      await inTurn((kept) => kept.end());
      reload();
    },
    rest,
    removed() {
      rest();
      void inTurn((kept) => kept.delivery.end()).then(reload);
    },
    hear: () => void recall().catch(failed),
  };
};
