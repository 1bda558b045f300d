import type { Condition } from '../segments/condition';

/** How far the relationship goes; each level includes those before it. */
export const levels = ['basic', 'reactive', 'accountable', 'proactive', 'partnership'] as const;

export type Level = (typeof levels)[number];

/** What an answer or a click changes (law 3). An effect that is not listed here does not exist. */
export const effects = [
  /** The visitor goes on where they stopped; a dismissal keeps the greeting away for 30 days. */
  'resume',
  /** A low answer: one shelf a page and no messages for 30 days. */
  'show-less',
  /** The chosen facet weighs as much as twenty views, at once. */
  'prefer-facet',
  /** Seen once, it makes room: the visitor knows where their data stays, and is not told again. */
  'told-once',
] as const;

type Effect = (typeof effects)[number];

interface EntryBase {
  readonly id: string;
  readonly level: Level;
  /** When it may be said: a rule over the facts of the profile and the page. */
  readonly when: Condition;
  /** Message id of what is said. */
  readonly text: string;
  /** Message id of what the visitor gains (law 2). */
  readonly benefit: string;
  readonly effect: Effect;
}

/** A greeting: one sentence, one action. */
export interface GreetingEntry extends EntryBase {
  readonly kind: 'greeting';
  /** Only inside an element the owner placed: never floating. */
  readonly placedOnly?: boolean;
  /** Message id of the action; it leads to the product left last. */
  readonly action?: string;
}

/** A question: one tap, thanks, a visible effect. */
export interface QuestionEntry extends EntryBase {
  readonly kind: 'question';
  /** `faces` asks for 1-5; `tastes` offers the visitor's strongest categories. */
  readonly form: 'faces' | 'tastes';
  /** Message ids of what is said after the tap. */
  readonly thanks: string;
  readonly thanksIfLow?: string;
}

export type PlaybookEntry = GreetingEntry | QuestionEntry;
