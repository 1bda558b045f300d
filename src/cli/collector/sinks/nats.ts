import { formats } from '../../../core/formats/index';
import { Mistake } from '../mistake';
import { loadNats } from './load-nats';
import type { Sink } from './sink';

const SUBJECT = /^\/[\w-]+(\.[\w-]+)*$/;
const PATIENCE_MS = 3_000;
const LOOK_AGAIN_MS = 500;

const connected = async (address: URL) => {
  const { connect, jetstream } = await loadNats();
  const { hostname, port, username, password } = address;
  const named = username
    ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
    : {};
  const servers = `${hostname}:${port || 4222}`;
  try {
    const connection = await connect({
      servers,
      ...named,
      maxReconnectAttempts: -1,
      reconnectTimeWait: LOOK_AGAIN_MS,
    });
    return { connection, stream: jetstream(connection, { timeout: PATIENCE_MS }) };
  } catch (error) {
    throw new Mistake(`NATS does not answer at ${servers}, so nothing is collected: ${error}`);
  }
};

/**
 * Publishes each event to a JetStream subject as a batch of one CloudEvent. The event's id is the message's id,
 * by which the stream drops what comes twice within its window.
 * Source: https://docs.nats.io/nats-concepts/jetstream/streams (Nats-Msg-Id)
 */
export const nats: Sink = {
  schemes: ['nats:'],
  async open(address, source) {
    if (!SUBJECT.test(address.pathname)) {
      throw new Mistake(
        `--sink names the subject “${address.pathname.slice(1)}”; write nats://host:4222/stream.subject.`,
      );
    }
    const subject = address.pathname.slice(1);
    const { connection, stream } = await connected(address);
    return {
      async commit(events) {
        await Promise.all(
          events.map((sent) =>
            stream.publish(subject, formats.cloudevents.encode([sent], source), {
              msgID: sent.event.id,
            }),
          ),
        );
        return new Map();
      },
      // Everything that was acknowledged is there already; a server that is away has nothing to be waited for.
      close: () => connection.drain().catch(() => connection.close()),
    };
  },
};
