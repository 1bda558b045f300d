import type { QuestionEntry } from './entry';

/** Two tastes or more are showing: the visitor may say which comes first. */
export const tasteQuestion: QuestionEntry = {
  id: 'taste',
  kind: 'question',
  level: 'reactive',
  when: {
    tastes: { '>=': 2 },
    viewedThisVisit: { '>=': 4 },
    pageType: { in: ['home', 'listing', 'other'] },
  },
  form: 'tastes',
  text: 'question.taste',
  benefit: 'question.taste.benefit',
  thanks: 'question.taste.thanks',
  effect: 'prefer-facet',
};
