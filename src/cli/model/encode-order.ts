/** The catalogue's ordinal at each place: the low bytes of all places, then the next ones, as many as are needed. */
export const encodeOrder = (order: Uint32Array): Uint8Array => {
  const width = Math.max(1, Math.ceil(Math.log2(Math.max(2, order.length)) / 8));
  const bytes = new Uint8Array(width * order.length);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] =
      Math.floor((order[at % order.length] as number) / 256 ** Math.floor(at / order.length)) % 256;
  return bytes;
};
