import type { QuestionDecision } from '../../src/core/decide/decision';
import { drawQuestion } from '../../src/ui/dialogue';
import { floating } from './on-page';
import { faces, wording } from './samples';

const options = { theme: 'auto', onFault: console.error } as const;

/** A drawn question, what it told, and how to look at it. */
export const openQuestion = (decision: QuestionDecision = faces) => {
  const notes: unknown[] = [];
  const card = drawQuestion(
    decision,
    wording,
    {
      shown: () => void notes.push('shown'),
      answered: (answer) => void notes.push(answer),
      dismissed: (how) => void notes.push(how),
    },
    options,
  );
  const all = (selector: string) => [
    ...(floating()?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  return { notes, card, all };
};
