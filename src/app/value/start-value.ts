import { affinities } from '../../core/profile/affinity';
import type { Facts } from '../../core/segments/condition';
import { factsOf } from '../../core/segments/facts';
import { customerFacts } from '../../core/value/customer-facts';
import { type CustomerInput, knowCustomer } from '../../core/value/know-customer';
import { guard } from '../../lib/guard';
import type { RunningEngine } from '../engine/start-engine';
import type { EnginePorts } from '../engine-ports';
import { keepStanding } from './keep-standing';
import { createLiveRules } from './live-rules';

/** The customer's worth and segments while the page is open. */
export interface LiveValue {
  /** All that is worked out rests on this. */
  input(): CustomerInput;
  /** Ids of the segments the visitor is in. */
  segments(): readonly string[];
  /** Works it out by what the owner has said by now. */
  renew(): Promise<void>;
  stop(): void;
}

type ValuePorts = Pick<
  EnginePorts,
  'page' | 'settings' | 'now' | 'observe' | 'onEvent' | 'chunks' | 'warn' | 'announce' | 'onFault'
>;

/** Several events at once are worked out once. */
const SOON_MS = 150;

/** Works out the customer's worth and segments, after every event anew, and tells of what has changed. */
export const startValue = async (
  ports: ValuePorts,
  engine: RunningEngine,
  pageType: () => string,
): Promise<LiveValue> => {
  const rules = createLiveRules(ports);
  let members: readonly string[] | undefined;
  let facts: Facts = {};

  const input = (): CustomerInput => ({
    profile: engine.profile(),
    catalog: engine.catalog(),
    now: ports.now(),
    priors: rules.current().priors,
    tiers: rules.current().tiers,
    deliveryDays: ports.settings().deliveryDays,
  });
  const workOut = (): void => {
    const given = input();
    const { profile, catalog, now } = given;
    const known = knowCustomer(given);
    const tastes = affinities(profile, catalog, now);
    const plain = {
      ...factsOf(profile, catalog, tastes, { type: pageType(), now }),
      ...customerFacts(known),
    };
    const sorted = rules.current().sort(plain, profile, now);
    const { before, after } = sorted;
    facts = sorted.facts;
    keepStanding(ports, profile, known, { before, shown: members ?? before, after });
    members = after;
    rules.show(facts);
  };

  const safely = guard('the segments', workOut, ports.onFault);
  const anew = guard(
    'the segments',
    async () => {
      await rules.renew();
      workOut();
    },
    ports.onFault,
  );
  let soon: ReturnType<typeof setTimeout> | undefined;
  const workOutSoon = (): void => {
    clearTimeout(soon);
    soon = setTimeout(anew, SOON_MS);
  };
  engine.facts = () => facts;
  const stopListening = ports.onEvent(workOutSoon);
  const before = engine.onReload;
  engine.onReload = () => {
    before?.();
    workOutSoon();
  };
  await rules.renew();
  safely();
  return {
    input,
    segments: () => members ?? [],
    async renew() {
      if (await rules.renew()) safely();
    },
    stop() {
      clearTimeout(soon);
      stopListening();
      rules.stop();
    },
  };
};
