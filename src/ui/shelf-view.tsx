import type { VNode } from 'preact';
import { cardView } from './card-view';
import { icon } from './icon';
import { cardsInView } from './shelf-height';
import type { ShelfScene } from './shelf-state';
import { whyView } from './why-view';
import { say } from './wording';

/** The whole shelf: heading and reason, arrows, cards, and the explanation over them when asked for. */
export const shelfView = (scene: ShelfScene): VNode => {
  const { state, acts, wording, headingLevel } = scene;
  const { decision, first, width, said } = state;
  const inView = cardsInView(width);
  const last = decision.items.length - inView;
  const asked = state.why !== undefined;
  const Heading = `h${headingLevel}` as const;
  const why = say(wording, { id: 'shelf.why' });
  const arrow = (id: string, to: number, atEnd: boolean, path: string) => (
    <button
      type="button"
      part="button"
      class="arrow mid"
      aria-label={say(wording, { id })}
      aria-disabled={atEnd}
      onClick={() => atEnd || acts.goTo(to)}
    >
      {icon(path)}
    </button>
  );
  return (
    <section part="shelf" class={asked ? 'asked' : ''} aria-labelledby="t" onKeyDown={acts.key}>
      <header class="top row">
        <div class="words">
          <Heading id="t" part="heading" class="title">
            {say(wording, decision.heading)}
          </Heading>
          <div class="row meta">
            <p part="reason" class="reason">
              {say(wording, decision.because)}
            </p>
            <button
              type="button"
              class="info"
              title={why}
              aria-label={why}
              aria-expanded={asked}
              onClick={() => acts.why('')}
            >
              {icon('M12 11v5m0-8.4v.1M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0')}
            </button>
          </div>
        </div>
        {last > 0 && (
          <div class="row">
            {arrow('shelf.previous', first - inView, first < 1, 'M15 5l-7 7l7 7')}
            {arrow('shelf.next', first + inView, first >= last, 'M9 5l7 7l-7 7')}
          </div>
        )}
      </header>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari sees no list in an ol without markers */}
      <ol class="list row" role="list" aria-labelledby="t" onScroll={acts.scrolled}>
        {decision.items.map((item) => cardView(item, scene))}
      </ol>
      {asked && whyView(scene)}
      <p role="status" class="sr">
        <span key={said}>{said.words}</span>
      </p>
    </section>
  );
};
