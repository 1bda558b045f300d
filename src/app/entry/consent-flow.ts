import type { Answers } from '../../consent/purposes';
import { CONSENT_TEXT_VERSION, type ConsentRecord } from '../../consent/record';
import type { ConsentGate } from './consent-gate';
import type { Dispatch } from './dispatch';
import type { MemoryLoader } from './load-memory';

interface FlowPorts {
  readonly gate: ConsentGate;
  readonly memory: MemoryLoader;
  readonly dispatch: Dispatch;
  /** Settles once an earlier answer has been recalled. */
  readonly ready: Promise<unknown>;
  /** What was remembered has changed under the engine. */
  reload(): void;
  announce(topic: 'consent', answers: Answers): void;
}

/** What follows from an answer. */
export interface ConsentFlow {
  /** Takes an express answer of the visitor's (`card`) or of the shop's own form (`api`), and keeps it. */
  answer(given: unknown, how: ConsentRecord['how']): void;
  /** Takes up what was kept of an earlier answer, if anything is kept. */
  recall(): Promise<void>;
  /** Erases everything, the answer included. */
  forget(): Promise<void>;
}

export const createConsentFlow = ({
  gate,
  memory,
  dispatch,
  ready,
  reload,
  announce,
}: FlowPorts): ConsentFlow => {
  /** The answer that holds: given on this page, or kept from an earlier one. */
  let record: ConsentRecord | undefined;
  let given = false;

  const keep = async (): Promise<void> => {
    if (given && record) await (await memory.load()).values.write('consent', record);
  };
  const erase = async (): Promise<void> => {
    dispatch.clear();
    if (given || (await memory.exists()))
      await (await memory.load()).erase(given ? record : undefined);
    reload();
  };
  const follow = async (now: Answers, before: Answers): Promise<void> => {
    await ready;
    if (now.remember === 'denied') {
      // A refusal that was kept is all there is; a platform's refusal may find an older memory.
      const mayHold = before.remember === 'granted' || record?.answers.remember !== 'denied';
      await (mayHold ? erase() : keep());
    } else {
      await keep();
      if (now.remember === 'granted') {
        await (await memory.load()).history();
        dispatch.release();
      }
      reload();
    }
  };
  gate.onChange((now, before) => {
    announce('consent', now);
    void follow(now, before);
  });

  return {
    answer(said, how) {
      const answers = { ...gate.answers(), ...gate.answer(said) };
      given = true;
      // Real time, whatever clock the visitor's page runs on: it is a receipt.
      record = { answers, at: Date.now(), textVersion: CONSENT_TEXT_VERSION, how };
      if (gate.answers().remember !== 'unknown') void ready.then(keep);
    },
    async recall() {
      if (!(await memory.exists())) return;
      record = await (await memory.load()).recall();
      gate.recall(record);
    },
    async forget() {
      record = undefined;
      given = false;
      gate.forget();
      await erase();
    },
  };
};
