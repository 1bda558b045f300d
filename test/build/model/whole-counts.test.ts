import { expect, test } from 'vitest';
import { countPairs } from '../../../src/cli/model/count-pairs';
import type { Engine, Row } from '../../../src/cli/model/engine';
import { openDuckdbEngine } from '../../../src/cli/model/open-duckdb-engine';
import { openLog } from '../../../src/cli/model/open-log';
import { acts, ndjson } from './small-log';
import { file } from './workplace';

const all = async (engine: Engine, sql: string): Promise<Record<string, number>[]> => {
  const found: Row[] = [];
  for await (const rows of engine.ask(sql)) found.push(...rows);
  return found.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)])),
  );
};

const sumBy = (rows: readonly (readonly [number, number])[]): Map<number, number> => {
  const sums = new Map<number, number>();
  for (const [key, value] of rows) sums.set(key, (sums.get(key) ?? 0) + value);
  return sums;
};

test('what an act weighs and how often a pair will be used come out alike wherever they are worked out', async () => {
  const engine = await openDuckdbEngine();
  try {
    const log = await openLog(engine, [file('log.ndjson', ndjson(acts))], undefined);
    const part = { sessions: log.sessions, heldBack: 0, leastVisitors: 1, most: 1000 };
    const counting = { ...part, rhythm: 'visit', acts: log.acts } as const;
    const pairs = await countPairs(engine, 'viewed', counting, () => undefined);
    const looks = await all(
      engine,
      "select session_no, ended_ms from acts where kind = 'view' order by session_no, nth",
    );
    const steps = await all(engine, 'select * from steps order by session_no, place');
    const sizes = sumBy(looks.map(({ session_no = 0 }) => [session_no, 1]));
    const [[first], [last]] = [
      await all(engine, 'select min(ended_ms) as at from acts'),
      await all(engine, 'select max(ended_ms) as at from acts'),
    ];
    const span = (last?.['at'] ?? 0) - (first?.['at'] ?? 0) + 1;
    expect(steps.map(({ worth }) => worth)).toEqual(
      looks.map(({ session_no = 0, ended_ms = 0 }) =>
        Math.floor(
          1e6 *
            (sizes.get(session_no) ?? 0) ** -0.15 *
            Math.exp((ended_ms - (last?.['at'] ?? 0)) / span) +
            0.5,
        ),
      ),
    );

    const visits = sumBy(steps.map(({ item = 0 }) => [item, 1]));
    const ways = [...pairs.lower].map((lower, at) => {
      const [forward = 0, backward = 0] = [pairs.forward[at], pairs.backward[at]];
      return {
        lower,
        higher: pairs.higher[at] ?? 0,
        there: 10 * forward + 4 * backward,
        back: 10 * backward + 4 * forward,
      };
    });
    const led = sumBy(
      ways.flatMap(({ lower, higher, there, back }) => [
        [lower, there],
        [higher, back],
      ]),
    );
    const perWeight = (item: number): number => (visits.get(item) ?? 0) / (led.get(item) ?? 0);
    expect([...pairs.use]).toEqual(
      ways.map(
        ({ lower, higher, there, back }) => perWeight(lower) * there + perWeight(higher) * back,
      ),
    );
    expect(pairs.use.length).toBeGreaterThan(3);
  } finally {
    await engine.close();
  }
});
