import type { OnFault } from '../../lib/guard';
import { drawConsentCard } from '../../ui/dialogue';
import type { ConsentFlow } from '../entry/consent-flow';
import { pageWords, type WordPorts } from '../words/page-words';

interface AskPorts extends WordPorts {
  /** Looked at again at the last moment: a platform may have come, or the shop may have answered by itself. */
  stillNeeded(): boolean;
  readonly flow: Pick<ConsentFlow, 'answer'>;
  readonly onFault: OnFault;
}

/** Draws our own consent card and takes its answer. Resolves with its undo. */
export const askForConsent = async (ports: AskPorts): Promise<() => void> => {
  const { settings, stillNeeded, flow, onFault } = ports;
  const words = await pageWords('talk', ports);
  if (!stillNeeded()) return () => undefined;
  const { theme, collector } = settings();
  const card = drawConsentCard(
    words,
    {
      answered(yes) {
        // Without a collector nobody was asked about sending.
        const send = (collector || !yes) && { send: yes };
        flow.answer({ remember: yes, personalise: yes, ask: yes, ...send }, 'card');
        card.remove();
      },
    },
    { theme, onFault, text: collector ? 'text-send' : 'text' },
  );
  return card.remove;
};
