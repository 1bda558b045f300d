import type { GreetingDecision } from '../core/decide/decision';
import { guard } from '../lib/guard';
import { watchSeen } from '../lib/watch-seen';
import { closeButton } from './close-button';
import { type DrawnCard, type FloatingOptions, openFloating } from './floating';
import { safeLink } from './safe-link';
import { unbreakable } from './unbreakable';
import { say, type Wording } from './wording';

/** What a greeting tells its caller. */
export interface GreetingActions {
  /** In view for a second in a visible page. */
  shown(): void;
  followed(): void;
  dismissed(): void;
}

const openGreeting = (
  { text, action, products }: GreetingDecision,
  wording: Wording,
  actions: GreetingActions,
  options: FloatingOptions,
): DrawnCard => {
  const { onFault } = options;
  const words = say(wording, text);
  const href = action && safeLink(action.link);
  const pictures = products.flatMap(({ imageLink }) => imageLink ?? []).slice(0, 2);
  const dismiss = guard(
    'ui.greeting',
    () => {
      surface.remove();
      actions.dismissed();
    },
    onFault,
  );
  const follow = guard('ui.greeting', () => actions.followed(), onFault);
  const surface = openFloating(wording, options, () => ({
    words,
    card: (
      <section
        class="card wide"
        aria-label={words}
        onKeyDown={({ key }) => key === 'Escape' && dismiss()}
      >
        <p class="ask" aria-hidden="true">
          {words}
        </p>
        <div class="row">
          {pictures.map((picture) => (
            <img key={picture} src={picture} alt="" />
          ))}
          {action && href && (
            <a
              part="button"
              class="act"
              href={href}
              onClick={follow}
              onAuxClick={({ button }) => button === 1 && follow()}
            >
              {say(wording, action.label)}
            </a>
          )}
        </div>
        {closeButton(say(wording, { id: 'close' }), dismiss)}
      </section>
    ),
  }));
  const seen = watchSeen(() => actions.shown(), onFault);
  seen.watch(surface.box, '');
  surface.onRemove.push(seen.stop);
  return surface;
};

/** Draws a greeting: up to two pictures, one sentence, one action, a way to close it. */
export const drawGreeting = unbreakable(openGreeting, { remove() {} });
