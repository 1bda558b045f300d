import type { SentEvent } from './sent-event';

/** What a receiver says of the events it was sent, by their ids. What it names in neither list is still to be sent. */
export interface Acknowledged {
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
}

/** How events are written for a receiver, and how its answer is understood. Pure, and small: a page loads it. */
export interface CollectorFormat {
  readonly id: string;
  /**
   * The body of one request.
   * @param origin the shop's address, for example `https://shop.example`.
   */
  encode(events: readonly SentEvent[], origin: string): string;
  /**
   * What the other side has taken and refused; undefined where the answer is no recognisable acknowledgement
   * (a captive portal's page, an answer cut short), so that the events are sent again.
   * @param ids the ids that were sent.
   */
  acknowledged(status: number, body: string, ids: readonly string[]): Acknowledged | undefined;
}
