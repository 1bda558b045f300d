import type { VNode } from 'preact';
import type { QuestionDecision } from '../core/decide/decision';
import { face } from './face';
import { say, type Wording } from './wording';

/** `value` 1-5 of faces, or the `choice` made. */
export interface Answer {
  readonly value?: number;
  readonly choice?: string;
}

type Give = (answer: Answer) => void;

const facesView = (wording: Wording, give: Give): VNode => {
  const lowest = say(wording, { id: 'question.lowest' });
  const highest = say(wording, { id: 'question.highest' });
  const name = (n: number) => [
    say(wording, { id: 'question.face', values: { n } }),
    n < 2 && lowest,
    n > 4 && highest,
  ];
  return (
    <>
      <div class="row">
        {[1, 2, 3, 4, 5].map((value) => (
          <button
            type="button"
            key={value}
            class="face mid"
            aria-label={name(value).filter(Boolean).join(', ')}
            onClick={() => give({ value })}
          >
            {face(value)}
          </button>
        ))}
      </div>
      <div class="row ends meta" aria-hidden="true">
        <span>{lowest}</span>
        <span>{highest}</span>
      </div>
    </>
  );
};

/** Five faces with words at the ends, or the choices; one tap answers. */
export const answersView = (
  { form, choices }: QuestionDecision,
  wording: Wording,
  give: Give,
): VNode =>
  form === 'faces' ? (
    facesView(wording, give)
  ) : (
    <div class="row">
      {choices.map(({ value, label }) => (
        <button
          type="button"
          part="button"
          key={value}
          class="chip"
          onClick={() => give({ choice: value })}
        >
          {say(wording, label)}
        </button>
      ))}
    </div>
  );
