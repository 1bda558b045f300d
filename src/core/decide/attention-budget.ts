import type { EpochMs } from '../events/event';
import type { PlaybookEntry } from '../playbook/entry';
import type { MessageHistory } from '../profile/attention';
import { DAY_MS } from '../profile/decayed';
import type { Profile } from '../profile/index';

/** The moment at which something might be said. */
export interface Moment {
  readonly now: EpochMs;
  readonly pageType: string;
  /** Purposes granted: `personalise` for greetings, `ask` for questions. */
  readonly granted: readonly string[];
  /** The visitor is writing in a field. */
  readonly typing: boolean;
  /** Milliseconds since the visitor last did something. */
  readonly idleMs: number;
  /** The page's own modal, preloader or newsletter box covers the middle, or something of ours is open. */
  readonly covered: boolean;
  /** True where the owner placed an element for it: then it interrupts nothing. */
  readonly placed: boolean;
}

interface RuleInput {
  readonly entry: PlaybookEntry;
  readonly history: MessageHistory | undefined;
  readonly profile: Profile;
  readonly moment: Moment;
}

interface Rule {
  /** Why nothing is said. */
  readonly because: string;
  stops(input: RuleInput): boolean;
}

const IDLE_ENOUGH_MS = 5_000;
const QUESTION_GAP_DAYS = 14;
const QUESTIONS_A_YEAR = 6;
const ANSWERED_REST_DAYS = 90;
const DISMISSED_REST_DAYS = 30;
const TWICE_DISMISSED_REST_DAYS = 365;

const within = (at: EpochMs | undefined, days: number, now: EpochMs): boolean =>
  at !== undefined && at > 0 && now - at < days * DAY_MS;

const newest = (moments: readonly EpochMs[]): EpochMs | undefined => moments[moments.length - 1];

const isQuestion = ({ entry }: RuleInput): boolean => entry.kind === 'question';

/**
 * One budget over everything that interrupts (law 1), as rules of which the first that holds keeps us silent.
 * Defaults after published survey fatigue practice: 14 days between questions, 90 after an answer, 30 after a
 * dismissal, a year after two in a row.
 */
export const attentionRules: readonly Rule[] = [
  {
    because: 'no consent',
    stops: (input) => !input.moment.granted.includes(isQuestion(input) ? 'ask' : 'personalise'),
  },
  {
    because: 'the visitor is paying',
    stops: ({ moment }) => moment.pageType === 'cart' || moment.pageType === 'checkout',
  },
  { because: 'the visitor is writing', stops: ({ moment }) => moment.typing },
  { because: 'the page is covered', stops: ({ moment }) => moment.covered },
  {
    because: 'the visitor asked for quiet',
    stops: ({ profile, moment }) => moment.now < profile.attention.quietUntil,
  },
  {
    because: 'first words need a place of their own',
    stops: ({ entry, moment }) =>
      entry.kind === 'greeting' && entry.placedOnly === true && !moment.placed,
  },
  {
    because: 'told already',
    stops: ({ entry, history }) => entry.effect === 'told-once' && (history?.shownAt ?? 0) > 0,
  },
  {
    because: 'one message a visit',
    stops: ({ profile, moment }) =>
      !moment.placed && profile.attention.lastShownAt >= profile.visits.startedAt,
  },
  {
    because: 'the visitor has only just arrived',
    stops: ({ profile, moment }) =>
      !moment.placed && profile.visits.pages < 2 && moment.idleMs < IDLE_ENOUGH_MS,
  },
  {
    because: 'no question before the second page',
    stops: (input) => isQuestion(input) && input.profile.visits.pages < 2,
  },
  {
    because: 'dismissed twice in a row',
    stops: ({ history, moment }) =>
      (history?.dismissals ?? 0) >= 2 &&
      within(history?.dismissedAt, TWICE_DISMISSED_REST_DAYS, moment.now),
  },
  {
    because: 'dismissed not long ago',
    stops: ({ history, moment }) =>
      (history?.dismissals ?? 0) > 0 &&
      within(history?.dismissedAt, DISMISSED_REST_DAYS, moment.now),
  },
  {
    because: 'answered not long ago',
    stops: (input) =>
      isQuestion(input) && within(input.history?.answeredAt, ANSWERED_REST_DAYS, input.moment.now),
  },
  {
    because: 'another question was asked not long ago',
    stops: (input) =>
      isQuestion(input) &&
      within(newest(input.profile.attention.questionsAt), QUESTION_GAP_DAYS, input.moment.now),
  },
  {
    because: 'enough questions this year',
    stops: (input) =>
      isQuestion(input) &&
      input.profile.attention.questionsAt.filter((at) => within(at, 365, input.moment.now))
        .length >= QUESTIONS_A_YEAR,
  },
];

/** The reason to stay silent about this entry now; nothing when it may be said. */
export const silencedBy = (
  entry: PlaybookEntry,
  profile: Profile,
  moment: Moment,
): string | undefined => {
  const history = profile.attention.messages.get(entry.id);
  // Only greetings have a place of their own; a question interrupts wherever it is asked.
  const placed = moment.placed && entry.kind === 'greeting';
  const input = { entry, history, profile, moment: { ...moment, placed } };
  return attentionRules.find((rule) => rule.stops(input))?.because;
};
