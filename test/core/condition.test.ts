import { expect, test } from 'vitest';
import { type Condition, holds } from '../../src/core/segments/condition';

const facts = { visits: 3, medium: 'email', member: true, unknown: undefined } as const;

const rules: readonly (readonly [string, Condition, boolean])[] = [
  ['a rule without tests', {}, true],
  ['a figure that is equal', { visits: 3 }, true],
  ['a figure that is not', { visits: 2 }, false],
  ['a word', { medium: 'email' }, true],
  ['yes or no', { member: false }, false],
  ['at least', { visits: { '>=': 3 } }, true],
  ['more than', { visits: { '>': 3 } }, false],
  ['at most', { visits: { '<=': 3 } }, true],
  ['less than', { visits: { '<': 3 } }, false],
  ['a range', { visits: { '>=': 2, '<': 4 } }, true],
  ['a range with one end missed', { visits: { '>=': 2, '<': 3 } }, false],
  ['one of several', { medium: { in: ['search', 'email'] } }, true],
  ['none of several', { medium: { in: ['search'] } }, false],
  ['several facts of which one fails', { visits: 3, medium: 'search' }, false],
  ['a fact nobody knows', { birthday: true }, false],
  ['a fact without a value', { unknown: { '>=': 0 } }, false],
  ['a comparison of a word with a figure', { medium: { '>=': 0 } }, false],
  ['all of the rules', { all: [{ visits: 3 }, { member: true }] }, true],
  ['all but one of the rules', { all: [{ visits: 3 }, { member: false }] }, false],
  ['any of the rules', { any: [{ visits: 9 }, { member: true }] }, true],
  ['any of no rules', { any: [] }, false],
  ['not', { not: { medium: 'search' } }, true],
  ['not, where it holds', { not: { medium: 'email' } }, false],
  ['rules within rules', { all: [{ any: [{ visits: 1 }, { not: { visits: 1 } }] }] }, true],
];

test.each(rules)('an owner’s rule is kept to: %s', (_, rule, expected) => {
  expect(holds(rule, facts)).toBe(expected);
});
