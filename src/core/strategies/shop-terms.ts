/** What the shop says of itself that strategies ask for; the settings of the same names. */
export interface ShopTerms {
  /** Days after which an order is taken to have arrived. */
  readonly deliveryDays: number;
  /** What a cart must come to for free delivery, in whole units of the shop's currency; Infinity where it never is. */
  readonly freeShippingFrom: number;
}
