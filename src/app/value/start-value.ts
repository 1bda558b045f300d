import { affinities } from '../../core/profile/affinity';
import type { Facts } from '../../core/segments/condition';
import { factsOf } from '../../core/segments/facts';
import { membersOf } from '../../core/segments/members';
import { countWindows, windowsIn } from '../../core/segments/windows';
import { customerFacts, datedFacts } from '../../core/value/customer-facts';
import { segmentsInNotes } from '../../core/value/held-in-notes';
import { type CustomerInput, knowCustomer } from '../../core/value/know-customer';
import { guard } from '../../lib/guard';
import { createVariants } from '../../page/variants';
import type { RunningEngine } from '../engine/start-engine';
import type { EnginePorts } from '../engine-ports';
import { keepStanding } from './keep-standing';
import { readOwnerRules } from './owner-rules';

/** The customer's worth and segments while the page is open. */
export interface LiveValue {
  /** All that is worked out rests on this. */
  input(): CustomerInput;
  /** Ids of the segments the visitor is in. */
  segments(): readonly string[];
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
  const { priors, tiers, segments } = await readOwnerRules(ports);
  const variants = createVariants(ports.page);
  let members: readonly string[] | undefined;
  let facts: Facts = {};

  const input = (): CustomerInput => ({
    profile: engine.profile(),
    catalog: engine.catalog(),
    now: ports.now(),
    priors,
    tiers,
    deliveryDays: ports.settings().deliveryDays,
  });
  const workOut = (): void => {
    const given = input();
    const { profile, catalog, now } = given;
    const known = knowCustomer(given);
    const plain: Facts = {
      ...factsOf(profile, catalog, affinities(profile, catalog, now), { type: pageType(), now }),
      ...customerFacts(known),
    };
    const dated = datedFacts(profile);
    const rules = segments(plain, Object.keys(dated));
    const windows = Object.values(rules).flatMap(windowsIn);
    const all = { ...plain, ...countWindows(windows, dated, now) };
    // Another page of the shop may have rules of its own: what has none here stays as it is.
    const before = segmentsInNotes(profile.notes).filter((id) => rules[id]);
    const after = membersOf(rules, all, before);
    facts = { ...all, segments: after };
    keepStanding(ports, profile, known, { before, shown: members ?? before, after });
    members = after;
    variants.show(facts);
  };

  const safely = guard('the segments', workOut, ports.onFault);
  let soon: ReturnType<typeof setTimeout> | undefined;
  const workOutSoon = (): void => {
    clearTimeout(soon);
    soon = setTimeout(safely, SOON_MS);
  };
  engine.facts = () => facts;
  const stopListening = ports.onEvent(workOutSoon);
  const before = engine.onReload;
  engine.onReload = () => {
    before?.();
    workOutSoon();
  };
  safely();
  return {
    input,
    segments: () => members ?? [],
    stop() {
      clearTimeout(soon);
      stopListening();
      variants.stop();
    },
  };
};
