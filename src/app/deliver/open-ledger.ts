import { changeValue } from '../../storage/change-value';
import { type NetworkLedger, readLedger, type Sending, withSending } from '../../transport/ledger';
import type { Memory } from '../memory/open-memory';

/** The ledger that all tabs of this browser write. */
export interface LedgerBook {
  note(sending: Sending, taken: boolean): Promise<void>;
  giveUp(events: number): Promise<void>;
  /** As it is stored; where nothing can be stored, this page's own. */
  read(): Promise<NetworkLedger>;
  end(): void;
}

export const openLedger = ({ door, values }: Pick<Memory, 'door' | 'values'>): LedgerBook => {
  let mine = readLedger(undefined);
  let over = false;
  const change = async (become: (ledger: NetworkLedger) => NetworkLedger): Promise<void> => {
    mine = become(mine);
    await changeValue(door, 'ledger', (stored) =>
      over ? undefined : { value: become(readLedger(stored)), answer: undefined },
    );
  };
  return {
    note: (sending, taken) => change((ledger) => withSending(ledger, sending, taken)),
    giveUp: (events) => change((ledger) => ({ ...ledger, givenUp: ledger.givenUp + events })),
    async read() {
      const stored = await values.read('ledger');
      return stored ? readLedger(stored) : mine;
    },
    end() {
      over = true;
    },
  };
};
