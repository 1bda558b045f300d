import type { CollectorFormat } from '../../core/formats/collector-format';
import type { SentEvent } from '../../core/formats/sent-event';
import { countSending, type Going } from '../../storage/count-sending';
import type { Door } from '../../storage/door';
import type { OutboxRow } from '../../storage/outbox';
import { found } from '../../storage/transact';
import { type NetworkLedger, type Sending, withSending } from '../../transport/ledger';
import { bytesOf } from '../../transport/post';
import type { Identity } from './open-identity';
import type { LedgerBook } from './open-ledger';

/** A request that is ready to leave. */
interface Departure {
  readonly sending: Sending;
  readonly body: string;
  readonly going: readonly Going[];
}

type Noted =
  | { readonly departure: Departure | 'unfit'; readonly listed?: NetworkLedger }
  | undefined;

interface DepartPorts {
  readonly door: Door;
  readonly identity: Identity;
  readonly ledger: LedgerBook;
  readonly format: CollectorFormat;
  /** Where the collector is, and where the shop. */
  readonly address: string;
  readonly origin: string;
}

const encoded = (encode: () => string): string | undefined => {
  try {
    return encode();
  } catch {
    return undefined;
  }
};

/**
 * Makes rows ready to leave: names their visitor, counts that they go and lists the request, in one transaction that is
 * complete before anything is sent. Whoever dies with the request has noted it.
 * @param over whether sending has come to its end meanwhile.
 * @returns nothing where it is over; `unfit` where these rows cannot be written in this format.
 */
export const depart = async (
  { door, identity, ledger, format, address, origin }: DepartPorts,
  rows: readonly OutboxRow[],
  over: () => boolean,
): Promise<Departure | 'unfit' | undefined> => {
  const at = Date.now();
  const write = (events: readonly SentEvent[]): Departure | undefined => {
    const body = encoded(() => format.encode(events, origin));
    if (body === undefined) return undefined;
    const going = events.map(({ event: { id }, session }) => ({ id, session }));
    return {
      body,
      going,
      sending: { at, to: address, events: rows.length, bytes: bytesOf(body), status: 0 },
    };
  };
  const noted = await door.through<Noted>('readwrite', ({ values, outbox }, done) => {
    const kept = values.get('ledger');
    found(values.get('pseudonym'), (pseudonym) => {
      if (over()) return;
      const signed = rows.length > 0 ? identity.sign(rows, pseudonym) : undefined;
      const departure = write(signed?.events ?? []);
      if (!departure) return done({ departure: 'unfit' });
      const listed = withSending(ledger.from(kept.result), departure.sending);
      if (signed) values.put(signed.after, 'pseudonym');
      countSending(outbox, departure.going);
      values.put(listed, 'ledger');
      done({ departure, listed });
    });
  });
  if (over() || (!noted.ok && noted.reason === 'erased')) return undefined;
  if (noted.ok) {
    const { departure, listed } = noted.value ?? {};
    if (listed) ledger.know(listed);
    return departure;
  }
  const departure = write(identity.sign(rows, undefined).events);
  if (departure) ledger.know(withSending(ledger.from(undefined), departure.sending));
  return departure ?? 'unfit';
};
