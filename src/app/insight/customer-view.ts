import { type KnownCustomer, knowCustomer } from '../../core/value/know-customer';
import { lifetimeRange } from '../../core/value/lifetime-range';
import { paidOrders } from '../../core/value/paid-orders';
import { purchaseDays } from '../../core/value/purchase-days';
import type { Touchpoint } from '../../core/value/satisfaction';
import { type TierStanding, tierStanding } from '../../core/value/tier-standing';
import type { LiveValue } from '../value/start-value';
import { customerFigures } from './customer-figures';
import type { Figure } from './figure';

/** Something owned, and when it may be wanted again. */
export interface OwnedView {
  readonly id: string;
  /** Days on which it was bought. */
  readonly times: number;
  readonly stage: 'purchase' | 'use' | 'bonding';
  /** The usual pause between purchases, in days. */
  readonly days: Figure;
  /** When it is as likely as not to be wanted again. In ms since 1970. */
  readonly dueAt: number;
  readonly due: boolean;
}

/** What the visitor's acts come to, every number with how it was reached. */
export interface CustomerView {
  readonly tier: TierStanding;
  /** The lifecycle stage that is held, the one found now, and since when a lower one was found (ms since 1970). */
  readonly stage: {
    readonly held: KnownCustomer['stage']['stage'];
    readonly found: KnownCustomer['stage']['stage'];
    readonly lowerSince: number | null;
  };
  readonly risk: KnownCustomer['value']['risk'];
  /** What this visit is about. */
  readonly intent: KnownCustomer['intent'];
  /** Worth and need of the matrix. */
  readonly band: KnownCustomer['band'];
  readonly need: KnownCustomer['need'];
  /** `session` where this visit is about something else than all before. */
  readonly tastes: KnownCustomer['drift']['relyOn'];
  /** Ids of the owner's segments. */
  readonly segments: readonly string[];
  /** By name: pAlive, pBuy30, clv12, spend12m, intervalDays, … */
  readonly figures: Readonly<Record<string, Figure>>;
  /** Will they buy within 90 days, for how much, and would they recommend the shop? */
  readonly vitalSigns: {
    readonly repurchase: Figure;
    readonly basket: Figure;
    readonly recommends: KnownCustomer['contentment']['recommends'];
  };
  readonly satisfaction: {
    /** 0-1 by touchpoint. */
    readonly by: Readonly<Partial<Record<Touchpoint, Figure>>>;
    readonly weakest: Touchpoint | null;
    readonly openComplaint: boolean;
  };
  /** What is most likely bought again first. */
  readonly owned: readonly OwnedView[];
  /** What the visitor told about themselves, and why it was asked. */
  readonly traits: KnownCustomer['traits'];
}

const SATISFACTION =
  'mean of the last answers and of one good impression (0.75); each trouble is a quarter of an answer of 0';

/** What is worked out of a customer, to be read. */
export const customerView = (live: LiveValue): CustomerView => {
  const input = live.input();
  const { profile, now, priors, tiers } = input;
  const known = knowCustomer({ ...input, range: lifetimeRange });
  const { value, stage, contentment, owned } = known;
  const paid = paidOrders(profile.ledger);
  const figures = customerFigures(
    known,
    paid.map(({ id }) => id),
    profile.ledger.orders.find(({ currency }) => currency)?.currency,
  );
  const answers = [...profile.notes.keys()].filter((key) => /^(answer:|review$)/.test(key));
  const source = priors.n > 0 ? 'site' : 'default';
  const unknown: Figure = { value: null, unit: 'share', source, n: 0, evidence: [], how: '' };
  return {
    tier: tierStanding(purchaseDays(paid), tiers, now),
    stage: { held: stage.stage, found: value.stage, lowerSince: stage.lower?.at ?? null },
    risk: value.risk,
    intent: known.intent,
    band: known.band,
    need: known.need,
    tastes: known.drift.relyOn,
    segments: live.segments(),
    figures,
    vitalSigns: {
      repurchase: figures['pBuy90'] ?? unknown,
      basket: figures['spendPerOrder'] ?? unknown,
      recommends: contentment.recommends,
    },
    satisfaction: {
      by: Object.fromEntries(
        Object.entries(contentment.by).map(([touchpoint, one]) => [
          touchpoint,
          {
            value: one.score,
            unit: 'share',
            source: 'own',
            n: one.answers + one.troubles,
            evidence: answers,
            how: SATISFACTION,
          } satisfies Figure,
        ]),
      ),
      weakest: contentment.weakest,
      openComplaint: contentment.openComplaint,
    },
    owned: owned.map(({ id, times, stage: at, interval, dueAt, due, orders }) => ({
      id,
      times,
      stage: at,
      days: {
        value: interval.days,
        unit: 'days',
        source: interval.n > 1 ? 'own' : source,
        n: interval.n,
        evidence: orders,
        how: 'logarithmic mean of the pauses between its purchases, drawn to the shop’s',
      },
      dueAt,
      due,
    })),
    traits: known.traits,
  };
};
