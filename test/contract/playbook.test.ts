import { describe, expect, test } from 'vitest';
import { playbook } from '../../src/core/playbook/index';
import { loadPlaybook } from '../../src/core/playbook/load-playbook';
import { emptyProfile } from '../../src/core/profile/index';
import { factsOf } from '../../src/core/segments/facts';
import { NOW, shop } from '../fakes/shop';
import { texts, wordedEverywhere } from '../fakes/worded';

const known = Object.keys(factsOf(emptyProfile(), shop(), [], { type: 'home', now: NOW }));

test('no two entries have one name', () => {
  expect(new Set(playbook.map(({ id }) => id)).size).toBe(playbook.length);
});

test('the playbook that ships keeps its own laws', () => {
  expect(loadPlaybook(playbook)).toEqual({ entries: playbook, complaints: [] });
});

describe.each(playbook.map((entry) => ({ id: entry.id, entry })))('the entry $id', ({ entry }) => {
  test('gives the visitor something and has an effect', () => {
    wordedEverywhere(['talk'], { id: entry.benefit });
    expect(entry.effect).not.toBe('');
  });

  test('is worded in every language', () => {
    wordedEverywhere(['talk'], { id: entry.text, values: { products: ['The tea'] } });
    const more =
      entry.kind === 'greeting'
        ? [entry.action]
        : [entry.thanks, entry.thanksIfLow ?? entry.thanks];
    for (const id of more) if (id) wordedEverywhere(['talk'], { id });
  });

  test('asks only for facts that the engine knows', () => {
    for (const fact of Object.keys(entry.when)) expect(known).toContain(fact);
  });

  test('names the products it speaks of', () => {
    const named = Object.values(texts).some(({ talk }) => talk[entry.text]?.includes('{products}'));
    expect(named).toBe(entry.effect === 'resume');
  });
});
