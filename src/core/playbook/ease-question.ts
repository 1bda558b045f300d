import type { QuestionEntry } from './entry';

/** Right after an order: was it easy? (customer effort, one tap) */
export const easeQuestion: QuestionEntry = {
  id: 'ease',
  kind: 'question',
  level: 'reactive',
  when: { pageType: 'order' },
  form: 'faces',
  text: 'question.ease',
  benefit: 'question.ease.benefit',
  thanks: 'question.ease.thanks',
  thanksIfLow: 'question.ease.thanks-low',
  effect: 'show-less',
};
