import type { OnFault } from '../../lib/guard';
import { drawConsentCard } from '../../ui/dialogue';
import type { Wording } from '../../ui/wording';

interface AskPorts {
  readonly theme: 'auto' | 'light' | 'dark';
  wording(): Promise<Wording>;
  /** Whether the shop has a collector, and the yes is to cover it. */
  readonly sends: boolean;
  /** Looked at again at the last moment: a platform may have come, or the shop may have answered by itself. */
  stillNeeded(): boolean;
  answer(given: Readonly<Record<string, boolean>>): void;
  readonly onFault: OnFault;
}

/** Draws our own consent card and takes its answer. Resolves with its undo. */
export const askForConsent = async ({
  theme,
  wording,
  sends,
  stillNeeded,
  answer,
  onFault,
}: AskPorts): Promise<() => void> => {
  const words = await wording();
  if (!stillNeeded()) return () => undefined;
  const card = drawConsentCard(
    words,
    {
      answered(yes) {
        // Without a collector nobody was asked about sending.
        answer({
          remember: yes,
          personalise: yes,
          ask: yes,
          ...((sends || !yes) && { send: yes }),
        });
        card.remove();
      },
    },
    { theme, onFault, text: sends ? 'text-send' : 'text' },
  );
  return card.remove;
};
