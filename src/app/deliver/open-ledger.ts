import { changeValue } from '../../storage/change-value';
import {
  type NetworkLedger,
  readLedger,
  type Sending,
  withAnswer,
  withSending,
} from '../../transport/ledger';
import type { Memory } from '../memory/open-memory';

type Change = (ledger: NetworkLedger) => NetworkLedger;

/** The ledger that all tabs of this browser write. */
export interface LedgerBook {
  /** A ledger as it is kept, or as this page knows it where it was taken away or nothing can be kept. */
  from(stored: unknown): NetworkLedger;
  /** This is how it is kept. */
  know(ledger: NetworkLedger): void;
  /** Lists a request that leaves, where a ledger is kept: one that was erased is not begun anew for it. */
  list(sending: Sending): Promise<void>;
  /** What was answered to a request that is listed. */
  answered(sending: Sending, status: number, taken: boolean): Promise<void>;
  giveUp(events: number): Promise<void>;
  read(): Promise<NetworkLedger>;
}

export const openLedger = ({ door, values }: Pick<Memory, 'door' | 'values'>): LedgerBook => {
  let mine = readLedger(undefined);
  const from = (stored: unknown): NetworkLedger => (stored ? readLedger(stored) : mine);
  /** @param begins whether there comes to be a ledger where none is kept. */
  const change = async (next: Change, begins?: 'begins'): Promise<void> => {
    const changed = await changeValue(door, 'ledger', (stored) => {
      if (!stored && !begins) return undefined;
      const value = next(from(stored));
      return { value, answer: value };
    });
    mine = (changed.ok && changed.value) || next(mine);
  };
  return {
    from,
    know(ledger) {
      mine = ledger;
    },
    list: (sending) => change((ledger) => withSending(ledger, sending)),
    answered: (sending, status, taken) =>
      change((ledger) => withAnswer(ledger, sending, status, taken)),
    giveUp: (events) =>
      change((ledger) => ({ ...ledger, givenUp: ledger.givenUp + events }), 'begins'),
    read: async () => from(await values.read('ledger')),
  };
};
