import { guard } from '../../lib/guard';
import { watchClicks } from '../../tracking/friction/clicks';
import { watchFilters } from '../../tracking/friction/repeated-filters';
import { watchSlowInteractions } from '../../tracking/friction/slow-interactions';
import type { TellTrouble, Trouble } from '../../tracking/friction/trouble';
import type { EnginePorts } from '../engine-ports';

type FrictionPorts = Pick<
  EnginePorts,
  'page' | 'observe' | 'onEvent' | 'onPage' | 'listen' | 'onFault'
>;

/** Notices trouble on the page, each kind once a page, and tells the log at what kind of page it was. */
export const watchFriction = (ports: FrictionPorts, pageType: () => string): (() => void) => {
  const { page, observe, onEvent, onPage, listen, onFault } = ports;
  const told = new Set<Trouble>();
  let stopped = false;
  const tell: TellTrouble = (trouble, figure) => {
    if (stopped || told.has(trouble)) return;
    told.add(trouble);
    const fact = `friction:${trouble}:${pageType()}`;
    observe('note', { fact, ...(figure !== undefined && { value: figure }) });
  };
  onPage(() => told.clear());
  const stopClicks = watchClicks(page, listen, tell);
  const stopFilters = onEvent(watchFilters(tell));
  guard('slow interactions', watchSlowInteractions, onFault)(tell);
  return () => {
    stopped = true;
    stopClicks();
    stopFilters();
  };
};
