/** @jsxImportSource ./jsx */
import { cardView } from './card-view';
import type { Piece } from './jsx/jsx-runtime';
import { shelfButton } from './shelf-button';
import type { ShelfScene } from './shelf-scene';
import { say } from './wording';

/** The whole shelf: heading and reason, arrows, cards, and the explanation over them when asked for. */
export const shelfView = (scene: ShelfScene): Piece => {
  const { decision, first, inView, touched, wording, headingLevel } = scene;
  const last = decision.items.length - inView;
  const asked = touched?.why();
  const Heading = `h${headingLevel}` as const;
  const why = say(wording, { id: 'shelf.why' });
  const arrow = (to: 'previous' | 'next', atEnd: boolean, path: string) =>
    shelfButton(
      to,
      {
        part: 'button',
        class: 'arrow mid',
        'aria-label': say(wording, { id: `shelf.${to}` }),
        'aria-disabled': atEnd,
      },
      path,
    );
  return (
    <section part="shelf" class={asked ? 'asked' : ''} aria-labelledby="t">
      <header class="top row">
        <div class="words">
          <Heading id="t" part="heading" class="title">
            {say(wording, decision.heading)}
          </Heading>
          <div class="row meta">
            <p part="reason" class="reason">
              {say(wording, decision.because)}
            </p>
            {shelfButton(
              'why',
              { class: 'info', title: why, 'aria-label': why, 'aria-expanded': !!asked },
              'M12 11v5m0-8.4v.1M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0',
            )}
          </div>
        </div>
        {last > 0 && (
          <div class="row">
            {arrow('previous', first < 1, 'M15 5l-7 7l7 7')}
            {arrow('next', first >= last, 'M9 5l7 7l-7 7')}
          </div>
        )}
      </header>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari sees no list in an ol without markers */}
      <ol class="list row" role="list" aria-labelledby="t">
        {decision.items.map((item) => cardView(item, scene))}
      </ol>
      {asked}
      <p role="status" class="sr">
        {touched?.said()}
      </p>
    </section>
  );
};
