/**
 * Asks a collector of ours, by the address beside that of the events, to erase what it has of a visitor. Nothing is kept
 * here to ask again: whoever wants to be forgotten is not remembered for it.
 */
export const askToErase = async (
  { fetch }: Pick<Window & typeof globalThis, 'fetch'>,
  address: string,
  visitor: string,
  warn: (sentence: string) => void,
): Promise<void> => {
  try {
    const { ok, status } = await fetch(new URL('erase', address).href, {
      method: 'POST',
      body: JSON.stringify({ visitor }),
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      credentials: 'omit',
      redirect: 'error',
      keepalive: true,
    });
    if (!ok) warn(`Birebir: the collector was asked to erase a visitor and answered ${status}.`);
  } catch {
    warn('Birebir: the collector could not be reached to erase a visitor; nothing is kept here.');
  }
};
