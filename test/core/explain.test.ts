import { expect, test } from 'vitest';
import { explainOutcome } from '../../src/core/decide/explain';
import { outcomesFor } from '../fakes/decide';
import { visitor } from '../fakes/diary';

const explain = (diary: ReturnType<typeof visitor>, placement = 'home', current?: string) => {
  const [outcome] = outcomesFor(diary.profile(), [placement], { current });
  if (!outcome) throw new Error('there is no such place');
  return explainOutcome(outcome);
};

test('the owner is told which strategies were asked, in which order, and what came of it', () => {
  expect(explain(visitor()).attempts.map(({ strategy, outcome }) => [strategy, outcome])).toEqual([
    ['picked', 'nothing to propose'],
    ['new', 'chosen'],
  ]);
});

test('a strategy with too little to show says so', () => {
  const [resume] = explain(visitor().viewed('tea'), 'resume').attempts;
  expect(resume).toMatchObject({ strategy: 'resume', outcome: 'too few products left' });
});

test('every product that was left out is named with the rule that stopped it', () => {
  const diary = visitor().bought('teapot', 'order-1').added('socks').disliked('shirt');
  const rules = explain(diary, 'new', 'shoes').attempts[0]?.rejected.map(({ id, rule }) => [
    id,
    rule,
  ]);
  expect(Object.fromEntries(rules ?? [])).toMatchObject({
    shoes: 'current',
    coat: 'out-of-stock',
    socks: 'in-cart',
    teapot: 'owned',
    shirt: 'disliked',
  });
});

test('what was simply less fitting is called outscored', () => {
  const [assortment] = explain(visitor(), 'assortment-only').attempts.slice(-1);
  expect(assortment?.rejected.some(({ rule }) => rule === 'outscored')).toBe(true);
});

test('the scores of what was left out are the sums of their parts too', () => {
  const explained = explain(visitor().viewed(['tent-two', 'tent-four', 'shoes']), 'new');
  const rejected = explained.attempts.flatMap((attempt) => attempt.rejected);
  expect(rejected.length).toBeGreaterThan(0);
  for (const { score, contributions } of rejected) {
    const sum = contributions.reduce((total, { value }) => total + value, 0);
    expect(score).toBeCloseTo(sum, 5);
  }
});

test('the reason of the shelf is the one that stands on it', () => {
  const diary = visitor().viewed(['tea', 'olives', 'cheese', 'honey', 'bread']);
  const [outcome] = outcomesFor(diary.profile(), ['home']);
  expect(explain(diary)).toMatchObject({
    strategy: 'picked',
    because: outcome?.decision?.because,
    chosen: outcome?.decision?.items,
  });
});
