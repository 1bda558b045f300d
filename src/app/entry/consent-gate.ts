import { combineConsent } from '../../consent/combine';
import { globalPrivacyControl } from '../../consent/global-privacy-control';
import type { Hearing } from '../../consent/hear-platforms';
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
import type { OnFault } from '../../lib/guard';
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
  /** Takes up what was answered in another tab after anything that was answered here. */
  follow(record: ConsentRecord): void;
  /** Takes an express answer; returns all that has been answered expressly. */
  answer(given: unknown): Partial<Answers>;
  /** Forgets what was answered here: as on a first visit. */
  forget(): void;
  /** Ends the hearing of platforms: what was agreed to stays as it is. */
  stop(): void;
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
  let hearing: Hearing | undefined;
  let stopped = false;
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
      void ports.platforms().then(({ hearPlatforms }) => {
        if (stopped) return;
        hearing = hearPlatforms(ports, (answers) => {
          platform = answers;
          combine();
        });
      }, combine);
    }
    hearing?.look();
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
    follow(record) {
      given = record.answers;
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
    stop() {
      stopped = true;
      hearing?.stop();
    },
    onChange(changed) {
      listeners.push(changed);
    },
  };
};
