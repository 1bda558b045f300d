import { combineConsent } from '../../consent/combine';
import { globalPrivacyControl } from '../../consent/global-privacy-control';
import { platformPresent } from '../../consent/platform-present';
import {
  type Answers,
  allPurposes,
  consentState,
  type Purpose,
  purposes,
} from '../../consent/purposes';
import type { ConsentRecord } from '../../consent/record';
import type { ConsentPorts } from '../../consent/source';
import { guard, type OnFault } from '../../lib/guard';
import { own } from '../../lib/own';
import type { Chunks } from '../chunks/chunks';

/** The one place that knows what the visitor agreed to. Everything is unknown until somebody says otherwise. */
export interface ConsentGate {
  answers(): Answers;
  granted(purpose: Purpose): boolean;
  /** True while nobody has answered, and neither a consent platform nor the browser's own refusal is there. */
  isOpen(): boolean;
  /** Looks once more for platforms that arrived after us, and at what the owner assumes. */
  look(): void;
  /** Takes up what was kept of an earlier answer on our own card or through the API. */
  recall(record: ConsentRecord | undefined): void;
  /** Takes an express answer; returns all that has been answered expressly. */
  answer(given: unknown): Partial<Answers>;
  /** Forgets what was answered here: as on a first visit. */
  forget(): void;
  /** Calls back when the combined answers have changed. */
  onChange(changed: (now: Answers, before: Answers) => void): void;
}

interface GatePorts extends ConsentPorts {
  /** The owner states another legal basis than consent. */
  assumed(): boolean;
  readonly platforms: Chunks['platforms'];
  readonly onFault: OnFault;
}

export const createConsentGate = (ports: GatePorts): ConsentGate => {
  const gpc = globalPrivacyControl(ports.page);
  const listeners: ((now: Answers, before: Answers) => void)[] = [];
  const lookers: (() => void)[] = [];
  /** Nothing while there is no platform; `{}` as long as it has not answered. */
  let platform: Partial<Answers> | undefined;
  let kept: Partial<Answers> | undefined;
  let given: Partial<Answers> | undefined;
  let now: Answers = allPurposes('unknown');

  const combine = (): void => {
    const before = now;
    // An old answer on our own card yields to the platform that has taken its place.
    const own = given ?? (platform ? undefined : kept);
    now = combineConsent({ platform, own, assumed: ports.assumed(), gpc });
    if (purposes.some((purpose) => now[purpose] !== before[purpose])) {
      for (const changed of listeners) changed(now, before);
    }
  };
  const look = (): void => {
    if (!platform && platformPresent(ports.page)) {
      platform = {};
      // One that cannot be read leaves everything unknown: closed.
      void ports.platforms().then(({ consentSources }) => {
        for (const source of consentSources) {
          const tell = (answers: Partial<Answers>): void => {
            platform = { ...platform, ...answers };
            combine();
          };
          // A platform that is broken is not the page's fault, nor the next platform's.
          const start = guard(source.id, source.start, ports.onFault);
          const again = start(ports, tell);
          if (again) lookers.push(guard(source.id, again, ports.onFault));
        }
      }, combine);
    }
    for (const again of lookers) again();
    combine();
  };
  return {
    answers: () => now,
    granted: (purpose) => now[purpose] === 'granted',
    isOpen: () => now.remember === 'unknown' && !platform && !gpc,
    look,
    recall(record) {
      kept = record?.answers;
      combine();
    },
    answer(said) {
      const answers: Partial<Record<Purpose, Answers[Purpose]>> = {};
      for (const purpose of purposes) {
        const state = consentState(own(said, purpose));
        if (state) answers[purpose] = state;
      }
      given = { ...(platform ? {} : kept), ...given, ...answers };
      combine();
      return given;
    },
    forget() {
      kept = given = undefined;
      combine();
    },
    onChange(changed) {
      listeners.push(changed);
    },
  };
};
