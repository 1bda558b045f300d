import { expect, test } from 'vitest';
import type { BirebirEvent } from '../../src/core/events/event';
import { parseEvent } from '../../src/core/events/parse-event';
import { DAY_MS } from '../../src/core/profile/decayed';
import messageCases from '../cases/messages.json';
import profileCases from '../cases/profiles.json';
import shelfCases from '../cases/shelves.json';
import { idsOf, shelvesFor } from '../fakes/decide';
import { at, visitor, type When } from '../fakes/diary';
import { say } from '../fakes/say';
import { NOW } from '../fakes/shop';

interface Case<Expected> {
  readonly name: string;
  readonly events: readonly (When & { readonly name: string; readonly data?: unknown })[];
  readonly expect: Expected;
}

interface ExpectedShelf {
  readonly placement: string;
  readonly first?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

interface ExpectedProfile {
  readonly visits?: Readonly<Record<string, number>>;
  readonly cart?: Readonly<Record<string, number>>;
  readonly orders?: readonly {
    readonly id: string;
    readonly daysAgo: number;
    readonly lines: readonly string[];
  }[];
}

const named = <One extends { readonly name: string }>(cases: readonly One[]) =>
  cases.map((one) => [one.name, one] as const);

/** The events of a case as they would lie in the log: through the same door as a page's. */
const diaryOf = ({ events }: Case<unknown>) =>
  visitor(
    events.map(({ name, data = {}, ...when }, place): BirebirEvent => {
      const parsed = parseEvent(name, data);
      if (!parsed.ok) throw new Error(parsed.problem);
      return { id: `event-${place}`, at: at(when), name: parsed.name, data: parsed.data };
    }),
  );

type ShelfCase = Case<readonly ExpectedShelf[]> & {
  readonly placements: readonly string[];
  readonly current?: string;
};

test.each(named(shelfCases as readonly ShelfCase[]))('%s', (_, one) => {
  const shelves = shelvesFor(diaryOf(one).profile(), one.placements, { current: one.current });
  expect(shelves.map(({ placement }) => placement)).toEqual(
    one.expect.map(({ placement }) => placement),
  );
  one.expect.forEach(({ first, with: shown = [], without = [], ...expected }, place) => {
    const shelf = shelves[place];
    const ids = idsOf(shelf ? [shelf] : []);
    expect(shelf).toMatchObject(expected);
    expect(ids).toEqual(expect.arrayContaining([...shown]));
    if (first) expect(ids[0]).toBe(first);
    for (const id of without) expect(ids).not.toContain(id);
  });
});

type MessageCase = Case<Readonly<Record<string, unknown>> & { readonly products?: unknown }> & {
  readonly page: string;
};

test.each(named(messageCases as readonly MessageCase[]))('%s', (_, one) => {
  const { products, ...expected } = one.expect;
  const decision = say(diaryOf(one), { pageType: one.page });
  expect(decision).toMatchObject(expected);
  if (products) {
    expect(decision.kind === 'greeting' && decision.products.map(({ id }) => id)).toEqual(products);
  }
});

test.each(named(profileCases as readonly Case<ExpectedProfile>[]))('%s', (_, one) => {
  const { visits, cart, ledger } = diaryOf(one).profile();
  const { visits: counted = {}, cart: pieces, orders } = one.expect;
  expect(visits).toMatchObject(counted);
  if (pieces) expect(Object.fromEntries(cart.items)).toEqual(pieces);
  if (orders) {
    const known = ledger.orders.map((order) => ({
      id: order.id,
      daysAgo: (NOW - order.at) / DAY_MS,
      lines: order.lines.map(({ id }) => id),
    }));
    expect(known).toEqual(orders);
  }
});
