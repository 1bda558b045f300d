import type { Ledger } from '../profile/ledger';
import type { PaidOrder } from './purchase-days';

/** The orders of the ledger as the value of a customer is told from them; what is left of the lines where no total was told. */
export const paidOrders = ({ orders }: Ledger): readonly PaidOrder[] =>
  orders.map(({ id, at, value, refunded, lines }) => {
    if (value !== undefined) return { id, at, total: value, refunded };
    const total = lines.reduce(
      (sum, { price = Number.NaN, quantity }) => sum + price * quantity,
      0,
    );
    return { id, at, ...(Number.isFinite(total) && { total }) };
  });
