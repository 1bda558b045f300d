import type { Bytes } from './passport-key';

const PIECE = 0x8000;

/** Bytes as base64url without padding (RFC 4648, section 5): fit for a link's fragment. */
export const toBase64url = (bytes: Bytes): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
};

/** The bytes of such a text; nothing where it is none. */
export const fromBase64url = (text: string): Bytes | undefined => {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
  } catch {
    // Of a length that no bytes have.
    return undefined;
  }
};
