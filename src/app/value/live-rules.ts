import type { Facts } from '../../core/segments/condition';
import { defaultPriors } from '../../core/value/default-priors';
import type { Variants } from '../../page/variants';
import type { Settings } from '../../settings/settings';
import type { EnginePorts } from '../engine-ports';
import type { OwnerRules } from './owner-rules';

/** The owner's rules as they are said at the moment, and the owner's markup that waits for them. */
export interface LiveRules {
  current(): OwnerRules;
  /** Shows the variants that are meant for whom this is known of. */
  show(facts: Facts): void;
  /** Takes up what was said since, if anything was, and tells whether it did. */
  renew(): Promise<boolean>;
  stop(): void;
}

type RulePorts = Pick<EnginePorts, 'page' | 'settings' | 'chunks' | 'warn' | 'onFault'>;

/** An owner who has said nothing. */
const SILENT: OwnerRules = {
  priors: defaultPriors,
  tiers: [],
  sort: (facts) => ({ before: [], after: [], facts: { ...facts, segments: [] } }),
};
const SAID = ['priors', 'tiers', 'segments', 'business'] as const;

const isSilent = ({ priors, tiers, segments, business }: Settings): boolean =>
  !priors && !business && tiers.length + Object.keys(segments).length === 0;

/** What reads and holds rules, and what shows variants, is loaded only where there are some. */
export const createLiveRules = (ports: RulePorts): LiveRules => {
  const { page, settings, chunks } = ports;
  let rules = SILENT;
  let read: Settings | undefined;
  let variants: Variants | undefined;
  const isNews = (): boolean => SAID.some((name) => read?.[name] !== settings()[name]);
  return {
    current: () => rules,
    show: (facts) => variants?.show(facts),
    async renew() {
      const waits = !variants && page.document.querySelector('[data-birebir-when]');
      if (!waits && !isNews()) return false;
      const said = settings();
      read = said;
      const silent = isSilent(said);
      const more = silent && !waits ? undefined : await chunks.segments();
      variants ??= more?.createVariants(page);
      const found = silent ? SILENT : await more?.readOwnerRules(ports);
      // What was said last holds, though it may have been read first.
      if (found && read === said) rules = found;
      return true;
    },
    stop: () => variants?.stop(),
  };
};
