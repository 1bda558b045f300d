import type { OnFault } from '../../lib/guard';
import { drawConsentCard } from '../../ui/dialogue';
import type { Wording } from '../../ui/wording';

interface AskPorts {
  readonly theme: 'auto' | 'light' | 'dark';
  wording(): Promise<Wording>;
  /** Looked at again at the last moment: a platform may have come, or the shop may have answered by itself. */
  stillNeeded(): boolean;
  answer(given: Readonly<Record<string, boolean>>): void;
  readonly onFault: OnFault;
}

/** Draws our own consent card and takes its answer. Resolves with its undo. */
export const askForConsent = async ({
  theme,
  wording,
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
        answer({ remember: yes, personalise: yes, ask: yes, send: false });
        card.remove();
      },
    },
    { theme, onFault },
  );
  return card.remove;
};
