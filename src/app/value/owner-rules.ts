import type { Facts } from '../../core/segments/condition';
import { isSound } from '../../core/segments/is-sound';
import type { SegmentRules } from '../../core/segments/members';
import { defaultPriors } from '../../core/value/default-priors';
import type { Priors } from '../../core/value/priors';
import type { Tier } from '../../core/value/tier';
import type { EnginePorts } from '../engine-ports';

/** What the owner says about customers: the shop's priors, its tiers and its segments. */
export interface OwnerRules {
  readonly priors: Priors;
  readonly tiers: readonly Tier[];
  /** Those that can be asked of these facts; of the others the owner is told once. */
  segments(known: Facts, dated: readonly string[]): SegmentRules;
}

type RulePorts = Pick<EnginePorts, 'page' | 'settings' | 'chunks' | 'warn' | 'onFault'>;

/** Reads them; what has to be read with care, or comes ready-made, is loaded only where there is some. */
export const readOwnerRules = async ({
  page,
  settings,
  chunks,
  warn,
  onFault,
}: RulePorts): Promise<OwnerRules> => {
  const { priors: file, tiers, segments, business } = settings();
  const isReady = Object.values(segments).includes(true);
  const more =
    file || tiers.length || business || isReady
      ? await chunks.advise().catch((error: unknown) => onFault('the segments', error))
      : undefined;
  const preset = more?.readPreset(business, warn);
  const read = more?.readTiers(tiers);
  for (const complaint of read?.complaints ?? []) warn(`Birebir: ${complaint}.`);
  const address = file && new URL(file, page.document.baseURI).href;
  const asked: Record<string, unknown> = { ...preset?.segments };
  for (const [id, rule] of Object.entries(segments)) {
    const set = rule === true ? more?.readyMade[id] : undefined;
    Object.assign(asked, set ?? { [id]: rule });
  }
  let told = false;
  const complain = async (faulty: typeof asked, known: Facts, dated: readonly string[]) => {
    const { segmentComplaints } = await chunks.advise();
    segmentComplaints(faulty, { facts: Object.keys(known), dated }).forEach(warn);
  };
  return {
    priors: more && address ? await more.fetchPriors(address, warn) : defaultPriors,
    tiers: tiers.length ? (read?.tiers ?? []) : (preset?.tiers ?? []),
    segments(known, dated) {
      const facts = Object.keys(known);
      const rules: Record<string, SegmentRules[string]> = {};
      const faulty: Record<string, unknown> = {};
      for (const [id, rule] of Object.entries(asked)) {
        if (isSound(rule, { facts, dated })) rules[id] = rule as SegmentRules[string];
        else faulty[id] = rule;
      }
      if (!told && Object.keys(faulty).length > 0) {
        complain(faulty, known, dated).catch((error: unknown) => onFault('the segments', error));
      }
      told = true;
      return rules;
    },
  };
};
