import { defaultPriors } from '../../core/value/default-priors';
import type { EnginePorts } from '../engine-ports';
import type { OwnerRules } from './owner-rules';
import { createSorter } from './sort-customer';

type RulePorts = Pick<EnginePorts, 'page' | 'settings' | 'chunks' | 'warn' | 'onFault'>;

/** Reads them; what has to be read with care, or comes ready-made, is loaded only where there is some. */
export const readOwnerRules = async (ports: RulePorts): Promise<OwnerRules> => {
  const { page, settings, chunks, warn, onFault } = ports;
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
  return {
    priors: more && address ? await more.fetchPriors(address, warn) : defaultPriors,
    tiers: tiers.length ? (read?.tiers ?? []) : (preset?.tiers ?? []),
    sort: createSorter(asked, ports),
  };
};
