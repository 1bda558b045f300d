import { expect, test, vi } from 'vitest';
import { openDemo } from '../launch';
import { openReceiver } from '../reliability/receiver';
import { agree, openSelling, patiently, search, terms } from '../reliability/selling';
import { watchCanary } from './canary';
import { LONG, payloads, pollution } from './payloads';

const demo = openDemo();

test.each([
  ['pages', 200, payloads.slice(0, 12).join('')],
  ['what would pollute a prototype', 503, pollution],
  [
    'an acknowledgement with traps in it',
    202,
    `{"birebir":1,"accepted":[${pollution},null,7],"refused":{"length":9}}`,
  ],
  [
    'ids it was never sent',
    202,
    '{"birebir":1,"accepted":["__proto__","constructor"],"refused":[]}',
  ],
  ['more than anybody has to say', 202, `{"birebir":1,"accepted":["${LONG}"]}`],
  ['a list without an end', 202, `${'['.repeat(100_000)}`],
] as const)(
  'a collector that answers with %s does no harm, and its events wait',
  async (_, status, answer) => {
    const receiver = await openReceiver(status, answer);
    const page = await demo.openPage({ permissions: ['local-network-access'] });
    const canary = await watchCanary(page);
    const birebir = await openSelling(page, receiver.address);
    await agree(birebir);
    await search(birebir, terms('a', 5));
    await vi.waitUntil(() => receiver.received.length >= 2, patiently);
    const { delivery } = await birebir.evaluate((api) => api.status());
    expect(delivery).toMatchObject({ waiting: 6, parked: 0 });
    await canary.sings();
  },
  60_000,
);
