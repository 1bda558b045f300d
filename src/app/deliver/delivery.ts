import type { BirebirEvent } from '../../core/events/event';
import type { SendConsent } from '../../storage/outbox';
import type { NetworkLedger } from '../../transport/ledger';

/** How delivery stands. */
export interface DeliveryStatus {
  /** Events that wait, and events that the collector did not want. */
  readonly waiting: number;
  readonly parked: number;
  /** The next try, in ms since 1970; 0 when nothing is held back. */
  readonly heldUntil: number;
  /** Every delivery that ever left this browser. */
  readonly ledger: NetworkLedger;
}

/** Sends what was agreed to be sent. */
export interface Delivery {
  /** Events of this page wait in the outbox. */
  waits(events: readonly BirebirEvent[], consent: SendConsent): void;
  /** Takes events that are not in the outbox: into it, or into the page's memory where nothing can be stored. */
  carry(events: readonly BirebirEvent[], consent: SendConsent): void;
  /** Consent to sending is withdrawn: forgets what waits and who sent it, and asks the collector to erase what it has. */
  end(): Promise<void>;
  status(): Promise<DeliveryStatus>;
  stop(): void;
}
