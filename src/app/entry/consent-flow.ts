import { type Answers, allPurposes } from '../../consent/purposes';
import { CONSENT_TEXT_VERSION, type ConsentRecord } from '../../consent/record';
import type { OnFault } from '../../lib/guard';
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
}

export const createConsentFlow = ({
  gate,
  memory,
  dispatch,
  ready,
  reload,
  announce,
  onFault,
}: FlowPorts): ConsentFlow => {
  const failed = (error: unknown): void => onFault('the memory', error);
  /** An express answer of this page, as it is kept. */
  let record: ConsentRecord | undefined;
  let refusalKept = false;

  const keep = async (): Promise<void> => {
    if (record) await (await memory.load()).values.write('consent', record);
  };
  const erase = async (): Promise<void> => {
    if (record || (await memory.exists())) await (await memory.load()).erase(record);
    reload();
  };
  const follow = async (now: Answers, before: Answers): Promise<void> => {
    await ready;
    if (now.remember === 'denied') {
      if (before.remember === 'granted') dispatch.clear();
      // A refusal that was kept is all there is; any other may find an older memory.
      await (refusalKept ? keep() : erase());
      return;
    }
    await keep();
    if (now.remember === 'granted') {
      await (await memory.load()).history();
      dispatch.release();
    }
    reload();
  };
  gate.onChange((now, before) => {
    announce('consent', now);
    follow(now, before).catch(failed);
  });

  return {
    answer(said, how) {
      // What somebody else said or assumed is not the visitor's own word.
      const answers = { ...allPurposes('unknown'), ...gate.answer(said) };
      // Real time, whatever clock the visitor's page runs on: it is a receipt.
      record = { answers, at: Date.now(), textVersion: CONSENT_TEXT_VERSION, how };
      if (gate.answers().remember !== 'unknown') ready.then(keep).catch(failed);
    },
    async recall() {
      if (!(await memory.exists())) return;
      const kept = await (await memory.load()).recall();
      refusalKept = kept?.answers.remember === 'denied';
      gate.recall(kept);
    },
    async forget() {
      record = undefined;
      refusalKept = false;
      dispatch.clear();
      gate.forget();
      await erase();
    },
  };
};
