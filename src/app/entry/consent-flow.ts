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
  let record: ConsentRecord | undefined;
  let refusalKept = false;

  const keep = async (): Promise<void> => {
    if (record) await (await memory.load()).values.write('consent', record);
  };
  const erase = async (): Promise<void> => {
    dispatch.clear();
    if (record || (await memory.exists())) await (await memory.load()).erase(record);
    reload();
  };

  gate.onChange((now, before) => {
    announce('consent', now);
    void ready.then(async () => {
      if (now.remember === 'denied') {
        // A refusal that was kept before is all there is; a platform's refusal may find an older memory.
        const erasable = before.remember === 'granted' || (!refusalKept && !record);
        await (erasable ? erase() : keep());
      } else if (now.remember === 'granted') {
        await keep();
        await (await memory.load()).history();
        dispatch.release();
        reload();
      } else reload();
    });
  });

  return {
    answer(given, how) {
      const answers = gate.answer(given);
      record = {
        answers: { ...gate.answers(), ...answers },
        // Real time, whatever clock the visitor's page runs on: it is a receipt.
        at: Date.now(),
        textVersion: CONSENT_TEXT_VERSION,
        how,
      };
      if (gate.answers().remember !== 'unknown') void ready.then(keep);
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
      gate.forget();
      await erase();
    },
  };
};
