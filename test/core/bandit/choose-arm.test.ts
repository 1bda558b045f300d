import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArmCount } from '../../../src/core/bandit/arm-count';
import { chooseArm } from '../../../src/core/bandit/choose-arm';
import { chanceOf } from '../../../src/lib/chance-of';

const ARMS = ['picked', 'new', 'discounted', 'nothing'];

const anyCount = fc
  .tuple(fc.nat({ max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([shown, share]): ArmCount => ({ shown, rewarded: Math.floor(shown * share) }));
const anyChoices = fc.record({
  arms: fc.shuffledSubarray(ARMS, { minLength: 1 }),
  counts: fc
    .dictionary(fc.constantFrom(...ARMS), anyCount)
    .map((counts) => new Map(Object.entries(counts))),
  seed: fc.uuid(),
  floor: fc.double({ min: 0, max: 0.4, noNaN: true }),
});
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

test('the probabilities of a choice sum to 1, and none is below the floor', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const { propensities = [], propensity, arm = '' } = chooseArm(choices) ?? {};
      expect(sum(propensities)).toBeCloseTo(1, 9);
      const least = Math.min(choices.floor, 1 / choices.arms.length);
      for (const one of propensities) expect(one).toBeGreaterThanOrEqual(least - 1e-12);
      expect(propensity).toBe(propensities[choices.arms.indexOf(arm)]);
    }),
  );
});

test('the same visit is shown the same, however often it is asked', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      expect(chooseArm(choices)).toEqual(chooseArm(choices));
    }),
  );
});

test('arms of which nothing is known are as likely as one another', () => {
  const { propensities } = chooseArm({ arms: ARMS, counts: new Map(), seed: 'a' }) ?? {};
  for (const one of propensities ?? []) expect(one).toBeCloseTo(1 / 4, 9);
});

test('each arm is chosen as often as its probability says', () => {
  const counts = new Map([['picked', { shown: 20, rewarded: 6 }]]);
  const seen = new Map<string, number>();
  const visits = 4_000;
  for (let visit = 0; visit < visits; visit += 1) {
    const arm = chooseArm({ arms: ARMS, counts, seed: `visit-${visit}` })?.arm ?? '';
    seen.set(arm, (seen.get(arm) ?? 0) + 1);
  }
  const { propensities = [] } = chooseArm({ arms: ARMS, counts, seed: '' }) ?? {};
  ARMS.forEach((arm, at) => {
    expect((seen.get(arm) ?? 0) / visits).toBeCloseTo(propensities[at] ?? 0, 1.5);
  });
});

test('what other visitors have shown counts as if it had been seen here', () => {
  const known = new Map([['new', { shown: 40, rewarded: 12 }]]);
  const here = chooseArm({ arms: ARMS, counts: known, seed: 'a' });
  expect(chooseArm({ arms: ARMS, counts: new Map(), priors: known, seed: 'a' })).toEqual(here);
});

test('where nothing can be chosen, nothing is', () => {
  expect(chooseArm({ arms: [], counts: new Map(), seed: 'a' })).toBeUndefined();
});

/** A shop in which each arm has a true rate of reward; how much is lost against the best arm, by five hundred visits. */
const regrets = (rates: Readonly<Record<string, number>>, shop: string): readonly number[] => {
  const arms = Object.keys(rates);
  const best = Math.max(...Object.values(rates));
  const counts = new Map<string, ArmCount>();
  const lost: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    let regret = 0;
    for (let visit = 0; visit < 500; visit += 1) {
      const seed = `${shop}-${round}-${visit}`;
      const arm = chooseArm({ arms, counts, seed })?.arm ?? '';
      const rate = rates[arm] ?? 0;
      regret += best - rate;
      const { shown, rewarded } = counts.get(arm) ?? { shown: 0, rewarded: 0 };
      const reward = chanceOf(`${seed}-reward`) < rate ? 1 : 0;
      counts.set(arm, { shown: shown + 1, rewarded: rewarded + reward });
    }
    lost.push(regret);
  }
  return lost;
};

test('in a shop it is learnt what works: less is lost the longer it goes on, down to the floor', () => {
  const rates = { picked: 0.3, new: 0.15, nothing: 0.1 };
  const shops = ['ada', 'bor', 'can'].map((shop) => regrets(rates, shop));
  const [first = 0, , , last = 0] = [0, 1, 2, 3].map((at) => sum(shops.map((one) => one[at] ?? 0)));
  expect(last).toBeLessThan(first * 0.7);
  // The floor alone costs 0.05 · (0.15 + 0.2) of a visit.
  const floor = 3 * 500 * 0.05 * (0.15 + 0.2);
  expect(last).toBeLessThan(floor * 1.5);
});

test('a shelf that helps nobody gives way to nothing', () => {
  const counts = new Map([
    ['picked', { shown: 300, rewarded: 12 }],
    ['nothing', { shown: 300, rewarded: 45 }],
  ]);
  const { propensities } = chooseArm({ arms: ['picked', 'nothing'], counts, seed: 'a' }) ?? {};
  expect(propensities?.[0]).toBeCloseTo(0.05, 3);
});
