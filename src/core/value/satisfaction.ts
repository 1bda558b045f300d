import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import type { Profile } from '../profile/index';
import type { Note } from '../profile/notes';
import { npsLabel } from './nps';

/** Where a shop and its customer meet, in their order. */
const touchpoints = ['research', 'sale', 'delivery', 'use', 'support'] as const;
export type Touchpoint = (typeof touchpoints)[number];

/** How it went at one of them. */
interface Satisfaction {
  /** 0-1: the mean of the answers, and of a good impression (0.75) as if it were one answer; each trouble is a quarter of an answer of 0. */
  readonly score: number;
  /** Questions answered, each by its last answer; a review is one of them. */
  readonly answers: number;
  /** Within 90 days: searches without results; rage clicks and the like, each once a kind of page. */
  readonly troubles: number;
}

/** What is known of a visitor's content. */
export interface Contentment {
  readonly by: Readonly<Partial<Record<Touchpoint, Satisfaction>>>;
  /** The lowest below the good impression; null where all is well. */
  readonly weakest: Touchpoint | null;
  /** Last answer to "would you recommend us?", by its name. */
  readonly recommends: 'promoter' | 'passive' | 'detractor' | null;
  /** A low answer within 30 days that no better one has followed. */
  readonly openComplaint: boolean;
}

const GOOD = 0.75;
const TROUBLE_WEIGHT = 0.25;
const TROUBLE_MS = 90 * DAY_MS;
const COMPLAINT_MS = 30 * DAY_MS;
const OPINION_MS = 365 * DAY_MS;
const BEST = 5;
const LOW = 2;
const QUESTIONS: Readonly<Record<string, Touchpoint>> = { ease: 'sale', satisfaction: 'use' };
const PAGES: Readonly<Record<string, Touchpoint>> = {
  cart: 'sale',
  checkout: 'sale',
  order: 'sale',
};

/** A question is about the touchpoint that its id begins with: `delivery`, `support-solved`. */
const touchpointOf = (question: string): Touchpoint | undefined =>
  QUESTIONS[question] ?? touchpoints.find((one) => question.startsWith(one));

const isRecommendation = (about: string): boolean => /^(nps|recommend)/.test(about);

/** How content somebody is, by touchpoint, from the answers they gave and the troubles they had. */
export const contentment = (
  { notes, searches }: Pick<Profile, 'notes' | 'searches'>,
  now: EpochMs,
): Contentment => {
  const sums = new Map<Touchpoint, { good: number; answers: number; troubles: number }>();
  const at = (touchpoint: Touchpoint) => {
    const sum = sums.get(touchpoint) ?? { good: GOOD, answers: 0, troubles: 0 };
    sums.set(touchpoint, sum);
    return sum;
  };
  let recommends: Contentment['recommends'] = null;
  let openComplaint = false;
  const isRecent = ({ at: then }: Note, within: number): boolean => now - then < within;
  for (const [key, note] of notes) {
    const [kind, question = '', page = ''] = key.split(':');
    const isReview = kind === 'review';
    const about = isReview ? 'use' : question;
    const { value } = note;
    if (kind === 'friction' && isRecent(note, TROUBLE_MS))
      at(PAGES[page] ?? 'research').troubles += 1;
    if (!isReview && kind !== 'answer') continue;
    if (value === undefined || !isRecent(note, OPINION_MS)) continue;
    const touchpoint = touchpointOf(about);
    if (isRecommendation(about)) recommends = npsLabel(value);
    else if (touchpoint) {
      const sum = at(touchpoint);
      sum.good += Math.min(1, Math.max(0, (value - 1) / (BEST - 1)));
      sum.answers += 1;
      openComplaint ||= value <= LOW && isRecent(note, COMPLAINT_MS);
    }
  }
  for (const { results, at: then } of searches) {
    if (results === 0 && now - then < TROUBLE_MS) at('research').troubles += 1;
  }
  const by: Partial<Record<Touchpoint, Satisfaction>> = {};
  let weakest: Touchpoint | null = null;
  let lowest = GOOD;
  for (const touchpoint of touchpoints) {
    const sum = sums.get(touchpoint);
    if (!sum) continue;
    const { good, answers, troubles } = sum;
    const score = good / (1 + answers + TROUBLE_WEIGHT * troubles);
    by[touchpoint] = { score, answers, troubles };
    if (score < lowest) {
      lowest = score;
      weakest = touchpoint;
    }
  }
  return { by, weakest, recommends, openComplaint };
};
