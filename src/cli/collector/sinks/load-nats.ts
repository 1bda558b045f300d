import { Mistake } from '../mistake';

/** The packages of NATS; loaded only where it is used. */
export const loadNats = async () => {
  try {
    const [{ connect }, { jetstream }] = await Promise.all([
      import('@nats-io/transport-node'),
      import('@nats-io/jetstream'),
    ]);
    return { connect, jetstream };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : `${error}`;
    throw new Mistake(
      `To hand events on to NATS add its packages with “npm i @nats-io/transport-node @nats-io/jetstream” (${reason}).`,
    );
  }
};
