/** Stands for the shop's own address where none is told: what begins with it is written without it. */
export const ROOT = 'https://shop.invalid';

/** An address as it is written: without the shop's root where that is not known. */
export const withoutRoot = (address: string): string =>
  address.startsWith(`${ROOT}/`) ? address.slice(ROOT.length) : address;
