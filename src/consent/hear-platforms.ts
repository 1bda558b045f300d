import { guard, type OnFault } from '../lib/guard';
import { combinePlatforms } from './combine-platforms';
import { consentSources } from './consent-sources';
import { createWatch } from './create-watch';
import type { Answers } from './purposes';
import type { ConsentPorts, ConsentSource, Stop } from './source';

interface HearingPorts extends ConsentPorts {
  readonly onFault: OnFault;
}

/** The platforms of a page, being heard. */
export interface Hearing {
  /** Looks once more, for platforms that arrived after us. */
  look(): void;
  /** Ends it; nothing is told any more. */
  readonly stop: Stop;
}

/**
 * Hears every platform on the page, and tells what they say together: all of it at each change. A platform that is
 * broken is not the page's fault, nor the next platform's.
 */
export const hearPlatforms = (
  ports: HearingPorts,
  tell: (answers: Partial<Answers>) => void,
): Hearing => {
  const { page, readDataLayer, onFault } = ports;
  const voices: Partial<Answers>[] = [];
  const looks = new Set<() => void>();
  let hearing = false;
  const say = (): void => {
    if (hearing && voices.length > 0) tell(combinePlatforms(voices));
  };
  const start = ({ id, start: begin }: ConsentSource, at: number): Stop | undefined => {
    const guarded = <Args extends unknown[]>(run: (...args: Args) => void) =>
      guard(id, run, onFault);
    const watch = createWatch(guarded, looks);
    return guard(
      id,
      begin,
      onFault,
    )({ page, readDataLayer, guarded, watch }, (answers) => {
      voices[at] = answers;
      say();
    });
  };
  const stops = consentSources.map(start);
  // Only now, so that no platform is believed before all have been looked at.
  hearing = true;
  say();
  return {
    look() {
      for (const again of looks) again();
    },
    stop() {
      hearing = false;
      for (const stop of stops) stop?.();
    },
  };
};
