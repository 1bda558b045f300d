import type { QuestionDecision } from '../core/decide/decision';
import { guard } from '../lib/guard';
import { watchSeen } from '../lib/watch-seen';
import { type Answer, answersView } from './answers-view';
import { closeButton } from './close-button';
import { type DrawnCard, openFloating } from './floating';
import type { PieceOptions } from './surface';
import { unbreakable } from './unbreakable';
import { say, type Wording } from './wording';

/** What a question tells its caller. */
export interface QuestionActions {
  /** In view for a second in a visible page. */
  shown(): void;
  answered(answer: Answer): void;
  dismissed(how: 'later' | 'never' | 'close'): void;
}

/** Thanks stay this long, and longer while the visitor is on them. */
const THANKS_MS = 6000;

const openQuestion = (
  decision: QuestionDecision,
  wording: Wording,
  actions: QuestionActions,
  options: PieceOptions,
): DrawnCard => {
  const safe = <Args extends unknown[]>(run: (...args: Args) => unknown) =>
    guard('ui.question', run, options.onFault);
  let words = say(wording, decision.text);
  let thanked = false;
  let why = false;
  const dismiss = safe((how: 'later' | 'never' | 'close') => {
    surface.remove();
    if (!thanked) actions.dismissed(how);
  });
  const explain = safe(() => {
    why = !why;
    surface.draw();
  });
  const leave = safe(() => {
    const card = surface.box.firstElementChild;
    const hovered = matchMedia('(hover:hover)').matches && card?.matches(':hover');
    if (hovered || card?.matches(':focus-within')) setTimeout(leave, THANKS_MS);
    else surface.remove();
  });
  const give = safe((answer: Answer) => {
    const byKey = surface.box.querySelector(':focus-visible');
    words = say(wording, (answer.value ?? 5) > 2 ? decision.thanks : decision.thanksIfLow);
    thanked = true;
    surface.draw();
    // What had the focus is gone; who came by keyboard goes on from the one button left.
    if (byKey) surface.box.querySelector<HTMLElement>('.close')?.focus();
    setTimeout(leave, THANKS_MS);
    actions.answered(answer);
  });
  const link = (id: string, onClick: () => void, open?: boolean) => (
    <button type="button" aria-expanded={open} onClick={onClick}>
      {say(wording, { id })}
    </button>
  );
  const asking = () => (
    <>
      {answersView(decision, wording, give)}
      {why && <p class="meta">{say(wording, decision.benefit)}</p>}
      <div class="row foot meta">
        {link('question.why', explain, why)}
        {link('question.later', () => dismiss('later'))}
        {link('question.never', () => dismiss('never'))}
      </div>
    </>
  );
  const surface = openFloating(wording, options, () => ({
    words,
    card: (
      <div
        class="card sheet"
        role="dialog"
        aria-labelledby="t"
        onKeyDown={({ key }) => key === 'Escape' && dismiss('close')}
      >
        <p id="t" class="ask strong">
          {words}
        </p>
        {!thanked && asking()}
        {closeButton(say(wording, { id: 'close' }), () => dismiss('close'))}
      </div>
    ),
  }));
  const seen = watchSeen(() => actions.shown(), options.onFault);
  seen.watch(surface.box, '');
  surface.onRemove.push(seen.stop);
  return surface;
};

/** Draws one question: one tap answers, then thanks, then it goes by itself. */
export const drawQuestion = unbreakable(openQuestion, { remove() {} });
