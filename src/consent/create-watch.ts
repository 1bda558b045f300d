import type { SourcePorts } from './source';

/** Makes a source's `watch`: its reader runs at once, at every event named, and with the others in `looks`. */
export const createWatch =
  (guarded: SourcePorts['guarded'], looks: Set<() => void>): SourcePorts['watch'] =>
  (read, target, ...events) => {
    const run = guarded(() => read());
    looks.add(run);
    for (const event of events) target.addEventListener(event, run);
    run();
    return () => {
      looks.delete(run);
      for (const event of events) target.removeEventListener(event, run);
    };
  };
