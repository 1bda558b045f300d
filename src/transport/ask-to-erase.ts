import type { Sending } from './ledger';
import { bytesOf } from './post';

/** A request that has left, as it is listed, and what is answered to it; 0 where nobody answers. */
interface Asked {
  readonly sending: Sending;
  readonly answered: Promise<number>;
}

/**
 * Asks a collector of ours, by the address beside that of the events, to erase what it has of a visitor; at once, for
 * the page may be closed at any moment. Nothing is kept here to ask again: whoever wants to be forgotten is not
 * remembered for it.
 */
export const askToErase = (
  { fetch }: Pick<Window & typeof globalThis, 'fetch'>,
  address: string,
  visitor: string,
  warn: (sentence: string) => void,
): Asked => {
  const to = new URL('erase', address).href;
  const body = JSON.stringify({ visitor });
  const ask = async (): Promise<number> => {
    try {
      const { ok, status } = await fetch(to, {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/plain;charset=UTF-8' },
        credentials: 'omit',
        redirect: 'error',
        keepalive: true,
      });
      if (!ok) warn(`Birebir: the collector was asked to erase a visitor and answered ${status}.`);
      return status;
    } catch {
      warn('Birebir: the collector could not be reached to erase a visitor; nothing is kept here.');
      return 0;
    }
  };
  return {
    sending: { at: Date.now(), to, events: 0, bytes: bytesOf(body), status: 0 },
    answered: ask(),
  };
};
