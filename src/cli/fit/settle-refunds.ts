/** An order as it was told: in days; nothing as the total where rows told of money back alone. */
export interface ToldOrder {
  readonly day: number;
  readonly total: number | undefined;
  readonly refunded: number;
}

const left = ({ total = 0, refunded }: ToldOrder): number => total - refunded;
/** Cents are no binary fractions. */
const SAME = 1e-6;

/**
 * Takes money that came back under a number or on a day of its own off the orders before it: off one of the same
 * amount, else off the latest that was as much. What was bought before the log begins is not there to be taken off.
 */
export const settleRefunds = (told: readonly ToldOrder[]): readonly ToldOrder[] => {
  const isOrder = ({ total, refunded }: ToldOrder): boolean =>
    total !== undefined || refunded === 0;
  if (told.every(isOrder)) return told;
  const orders = told.filter(isOrder).sort((one, two) => two.day - one.day);
  const refunds = told.filter((one) => !isOrder(one)).sort((one, two) => one.day - two.day);
  for (const { day, refunded } of refunds) {
    const before = (least: (amount: number) => boolean): number =>
      orders.findIndex((order) => order.day <= day && least(left(order)));
    const same = before((amount) => Math.abs(amount - refunded) < SAME);
    const at = same < 0 ? before((amount) => amount >= refunded) : same;
    const order = orders[at];
    if (order) orders[at] = { ...order, refunded: order.refunded + refunded };
  }
  return orders;
};
