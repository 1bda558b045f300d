import { expect, test } from 'vitest';
import { exploreShelves } from '../../../src/core/bandit/explore-shelves';
import { decideShelves } from '../../../src/core/decide/decide-shelves';
import { type Placement, placement } from '../../../src/core/decide/placement';
import { affinities } from '../../../src/core/profile/affinity';
import { strategies } from '../../../src/core/strategies/index';
import { type Diary, visitor } from '../../fakes/diary';
import { NOW, shop } from '../../fakes/shop';

const catalog = shop();
const inputOf = (who: Diary, placements: readonly Placement[]) => {
  const profile = who.profile();
  const tastes = affinities(profile, catalog, NOW);
  return { catalog, profile, tastes, now: NOW, strategies, placements, decide: decideShelves };
};
const explore = (who: Diary, placements: readonly Placement[], seed = 'visit-1') =>
  exploreShelves({ ...inputOf(who, placements), seed });
const home = placement('home', { strategies: ['new', 'discounted', 'assortment'], explore: true });
const seeds = Array.from({ length: 200 }, (_, at) => `visit-${at}`);

test('where nothing explores, it decides what would be decided without', () => {
  const placements = [placement('home'), placement('new'), placement('recent')];
  const who = visitor().viewed(['tea', 'olives', 'honey']);
  const { outcomes, trials } = explore(who, placements);
  expect(outcomes.map(({ decision }) => decision)).toEqual(
    decideShelves(inputOf(who, placements)).map(({ decision }) => decision),
  );
  expect(trials).toEqual([]);
});

test('over many visits every strategy that can fill the place is tried, and nothing, too', () => {
  const arms = new Set(seeds.map((seed) => explore(visitor(), [home], seed).trials[0]?.arm));
  const able = ['new', 'discounted', 'assortment'].filter(
    (one) =>
      decideShelves(inputOf(visitor(), [placement('a', { strategies: [one] })]))[0]?.decision,
  );
  expect([...arms].sort()).toEqual([...able, 'nothing'].sort());
});

test('a shelf says with what probability it was chosen, and nothing shows nothing', () => {
  for (const seed of seeds.slice(0, 30)) {
    const { outcomes, trials } = explore(visitor(), [home], seed);
    const [trial] = trials;
    const decision = outcomes[0]?.decision;
    expect(trial?.propensity).toBeGreaterThanOrEqual(0.05);
    if (trial?.arm === 'nothing') expect(decision).toBeUndefined();
    else expect(decision).toMatchObject({ strategy: trial?.arm, propensity: trial?.propensity });
  }
});

test('what was chosen stays for the visit, whatever happens in it', () => {
  for (const seed of seeds.slice(0, 30)) {
    const { outcomes, trials } = explore(visitor(), [home], seed);
    const { arm = '', propensity = 0 } = trials[0] ?? {};
    const who = visitor()
      .did('trial', { placement: 'home', strategy: arm, propensity })
      .added('tea');
    const later = explore(who, [home], `${seed}-later`);
    expect(later.trials).toEqual([]);
    expect(later.outcomes[0]?.decision?.strategy).toBe(outcomes[0]?.decision?.strategy);
  }
});

test('what is on the page already is not chosen anew', () => {
  const [fixed] = decideShelves(inputOf(visitor(), [placement('home')])).flatMap(
    ({ decision }) => decision ?? [],
  );
  if (!fixed) throw new Error('the neighbourhood fills every shelf');
  const { outcomes, trials } = exploreShelves({
    ...inputOf(visitor(), [home]),
    seed: 'visit-1',
    fixed: [fixed],
  });
  expect(outcomes[0]?.decision).toBe(fixed);
  expect(trials).toEqual([]);
});

test('a place that nothing can fill is no trial', () => {
  const empty = placement('home', { strategies: ['recently-viewed'], explore: true });
  expect(explore(visitor(), [empty])).toMatchObject({
    trials: [],
    outcomes: [{ placement: empty }],
  });
});

test('what the shop knows of its other visitors is the beginning', () => {
  const known = { ...home, explore: { nothing: { shown: 500, rewarded: 400 } } } as const;
  const arms = seeds.map((seed) => explore(visitor(), [known], seed).trials[0]?.arm);
  expect(arms.filter((arm) => arm === 'nothing').length).toBeGreaterThan(seeds.length / 3);
});
