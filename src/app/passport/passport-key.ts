/**
 * How a passport is sealed, format version 1. Bytes, in this order:
 *
 *     4   `BBPP`
 *     1   version of the format: 1
 *     4   iterations of PBKDF2, the highest byte first
 *     16  salt, random
 *     12  initialisation vector, random
 *     …   AES-256-GCM of the content, its tag of 16 bytes last; all before it is authenticated with it
 *
 * The content is `0` and JSON in UTF-8, or `1` and the same as raw deflate. The key is PBKDF2 with HMAC-SHA-256 of the
 * password in UTF-8 (NFKC).
 */
export const MAGIC = [0x42, 0x42, 0x50, 0x50] as const;
export const FORMAT_VERSION = 1;

/** OWASP Password Storage Cheat Sheet (PBKDF2-HMAC-SHA256); NIST SP 800-132 asks for as many as are bearable. */
export const ITERATIONS = 600_000;
/** A hostile file must not keep the page busy for minutes. */
export const MOST_ITERATIONS = 5_000_000;
/** 128 bits: NIST SP 800-132, 5.1. */
export const SALT_BYTES = 16;
/** 96 bits: NIST SP 800-38D, 5.2.1.1. */
export const IV_BYTES = 12;
export const TAG_BYTES = 16;
export const HEADER_BYTES = MAGIC.length + 1 + 4 + SALT_BYTES + IV_BYTES;

export type Bytes = Uint8Array<ArrayBuffer>;

/** WebCrypto, where the page has it: not on plain http. */
export const subtleCrypto = (): SubtleCrypto | undefined => globalThis.crypto?.subtle;

/** The key of a passport, from its password. */
export const passportKey = async (
  subtle: SubtleCrypto,
  password: string,
  salt: Bytes,
  iterations: number,
): Promise<CryptoKey> => {
  const secret = new TextEncoder().encode(password.normalize('NFKC'));
  const material = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};
