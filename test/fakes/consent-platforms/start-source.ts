import { createWatch } from '../../../src/consent/create-watch';
import type { Answers } from '../../../src/consent/purposes';
import type { ConsentSource } from '../../../src/consent/source';
import { guard } from '../../../src/lib/guard';
import { consentPage } from './page';

/** One source on a page with these globals: what it told, what went wrong in it, and its stop. */
export const startSource = (
  source: ConsentSource,
  globals: Readonly<Record<string, unknown>> = {},
) => {
  const told: Partial<Answers>[] = [];
  const faults: unknown[] = [];
  const looks = new Set<() => void>();
  const page = consentPage(globals);
  const guarded = <Args extends unknown[]>(run: (...args: Args) => void) =>
    guard(source.id, run, (_, error) => void faults.push(error));
  const stop = source.start({ ...page, guarded, watch: createWatch(guarded, looks) }, (answers) =>
    told.push(answers),
  );
  return {
    told,
    faults,
    stop,
    host: page.host,
    last: () => told[told.length - 1],
    /** What the gate does now and then, and what the entry does after clicks; it guards both. */
    look() {
      guarded(page.check)();
      for (const again of looks) again();
    },
  };
};
