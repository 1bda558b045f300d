import { guard } from '../lib/guard';
import { type DrawnCard, openFloating } from './floating';
import type { PieceOptions } from './surface';
import { unbreakable } from './unbreakable';
import { say, type Wording } from './wording';

/** What the consent card tells its caller. */
export interface ConsentCardActions {
  answered(yes: boolean): void;
}

interface ConsentCardOptions extends PieceOptions {
  /** What is asked for: remembering alone, or sending too. */
  readonly text?: 'text' | 'text-send';
}

const openConsentCard = (
  wording: Wording,
  actions: ConsentCardActions,
  options: ConsentCardOptions,
): DrawnCard => {
  const word = (id: string) => say(wording, { id: `consent.${id}` });
  const answer = guard(
    'ui.consent',
    (yes: boolean) => {
      surface.remove();
      actions.answered(yes);
    },
    options.onFault,
  );
  const surface = openFloating(wording, options, () => ({
    words: word('title'),
    card: (
      <section class="card" aria-labelledby="t">
        <p id="t" class="ask strong">
          {word('title')}
        </p>
        <p class="meta">{word(options.text ?? 'text')}</p>
        <div class="row pair">
          <button type="button" part="button" class="chip" onClick={() => answer(true)}>
            {word('yes')}
          </button>
          <button type="button" part="button" class="chip" onClick={() => answer(false)}>
            {word('no')}
          </button>
        </div>
      </section>
    ),
  }));
  return surface;
};

/** Asks whether we may remember: two answers of equal size and weight, and no way to close it that would count. */
export const drawConsentCard = unbreakable(openConsentCard, { remove() {} });
