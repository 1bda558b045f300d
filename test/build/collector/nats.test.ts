import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { expect, onTestFinished, test } from 'vitest';
import { readers } from '../../../src/core/formats/readers';
import { collector, temporaryFolder } from './collector';
import { anEvent, idsOf, someEvents } from './events';
import { findNatsServer, natsServer } from './nats-server';

const program = findNatsServer();
const here = test.skipIf(!program);
if (!program) {
  process.stderr.write(
    'The NATS sink is not tested: there is no nats-server, and apt-get cannot bring it.\n',
  );
}

const stream = async (port: number) => {
  const connection = await connect({ servers: `127.0.0.1:${port}`, maxReconnectAttempts: -1 });
  onTestFinished(() => connection.close());
  const manager = await jetstreamManager(connection);
  await manager.streams.add({ name: 'birebir', subjects: ['birebir.>'] });
  return manager;
};

here(
  'events go to JetStream one by one under their ids, and a repeated one is dropped there',
  async () => {
    const { port } = await natsServer(program ?? '', await temporaryFolder());
    const manager = await stream(port);
    const { send } = await collector({ sink: `nats://127.0.0.1:${port}/birebir.events` });
    const events = someEvents(50);
    expect((await send(events)).status).toBe(202);
    expect((await send(events)).status).toBe(202);
    const { state } = await manager.streams.info('birebir');
    expect(state.messages).toBe(50);
    const first = await manager.streams.getMessage('birebir', { seq: 1 });
    expect(first?.subject).toBe('birebir.events');
    expect(first?.header.get('Nats-Msg-Id')).toBe(events[0]?.event.id);
    expect(idsOf(readers.cloudevents.decode(first?.json())?.events ?? [])).toEqual([
      events[0]?.event.id,
    ]);
  },
);

here('a subject that no stream keeps is not acknowledged', async () => {
  const { port } = await natsServer(program ?? '', await temporaryFolder());
  const { send, lines } = await collector({ sink: `nats://127.0.0.1:${port}/birebir.events` });
  expect((await send([anEvent()])).status).toBe(503);
  expect(lines.join('')).toContain('not committed');
});

here('while NATS is away senders are asked to come back, and afterwards all goes on', async () => {
  const folder = await temporaryFolder();
  const first = await natsServer(program ?? '', folder);
  await stream(first.port);
  const { send } = await collector({ sink: `nats://127.0.0.1:${first.port}/birebir.events` });
  const one = anEvent();
  first.child.kill('SIGKILL');
  expect((await send([one])).status).toBe(503);
  await natsServer(program ?? '', folder, first.port);
  await expect.poll(async () => (await send([one])).status, { timeout: 20_000 }).toBe(202);
});
