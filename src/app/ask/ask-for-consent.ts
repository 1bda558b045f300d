import type { OnFault } from '../../lib/guard';
import type { Settings } from '../../settings/settings';
import type { Wording } from '../../ui/wording';
import type { Chunks } from '../chunks/chunks';
import type { ConsentFlow } from './consent-flow';
import type { ConsentGate } from './consent-gate';

interface AskPorts {
  readonly gate: ConsentGate;
  readonly flow: ConsentFlow;
  readonly chunks: Chunks;
  wording(): Promise<Wording>;
  settings(): Settings;
  readonly onFault: OnFault;
}

/**
 * Draws our own consent card where nobody has answered and no consent platform is there to ask. Looked at again
 * when the card is at hand: a platform may have come meanwhile. Returns its undo.
 */
export const askForConsent = ({
  gate,
  flow,
  chunks,
  wording,
  settings,
  onFault,
}: AskPorts): (() => void) => {
  let remove = (): void => undefined;
  let gone = false;
  const needed = (): boolean => {
    gate.look();
    const { remember } = gate.answers();
    return (
      !gone &&
      settings().consent === 'auto' &&
      remember === 'unknown' &&
      !gate.answeredElsewhere()
    );
  };
  if (needed()) {
    void Promise.all([chunks.dialogue(), wording()])
      .then(([{ drawConsentCard }, words]) => {
        if (!needed()) return;
        const answered = (yes: boolean): void => {
          flow.answer({ remember: yes, personalise: yes, ask: yes, send: false }, 'card');
          remove();
        };
        const options = { theme: settings().theme, onFault };
        remove = drawConsentCard(words, { answered }, options).remove;
      })
      .catch((error: unknown) => onFault('the consent card', error));
  }
  return () => {
    gone = true;
    remove();
  };
};
