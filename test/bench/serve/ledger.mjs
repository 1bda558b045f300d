// @ts-check

/** What went over the wire: a file down, or something up. @typedef {{ path: string, gzBytes: number, upBytes: number }} Transfer */

/** Keeps account of what a server was asked, from one `take` to the next. */
export function createLedger() {
  /** @type {Transfer[]} */
  let transfers = [];
  return {
    /** @param {Transfer} transfer */
    note(transfer) {
      transfers.push(transfer);
    },
    take() {
      const taken = transfers;
      transfers = [];
      return taken;
    },
    peek: () => transfers,
  };
}
