import { openCollector } from '../delivery/collector';
import { openFront } from '../delivery/faulty-front';
import type { Demo } from '../launch';
import { agree, openSelling } from './selling';

/** A page whose visitor agreed to sending, and a collector behind a front that can be broken. */
export const openDelivery = async (demo: Demo) => {
  const collector = await openCollector(new URL(demo.url()).origin);
  const front = await openFront(collector.address);
  const page = await demo.openPage({ permissions: ['local-network-access'] });
  const birebir = await openSelling(page, front.address);
  await agree(birebir);
  return { collector, front, page, birebir };
};
