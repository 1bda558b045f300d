import {
  type Bytes,
  FORMAT_VERSION,
  HEADER_BYTES,
  ITERATIONS,
  IV_BYTES,
  MAGIC,
  MOST_ITERATIONS,
  passportKey,
  SALT_BYTES,
  TAG_BYTES,
} from './passport-key';

/** The content of a passport, or the one sentence that says why it cannot be had. */
export type Unsealed =
  | { readonly ok: true; readonly content: Bytes }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): Unsealed => ({ ok: false, reason });

/** Decrypts a file; whatever it is, it is read without harm. */
export const unseal = async (
  subtle: SubtleCrypto,
  file: Bytes,
  password: string,
): Promise<Unsealed> => {
  const isOurs = MAGIC.every((byte, at) => file[at] === byte);
  if (!isOurs) return refuse('this is no passport of Birebir; nothing is changed');
  const version = file[MAGIC.length];
  if (version !== undefined && version !== FORMAT_VERSION) {
    return refuse(
      `this passport is of version ${version}, and only version ${FORMAT_VERSION} can be read here; nothing is changed`,
    );
  }
  if (file.length < HEADER_BYTES + TAG_BYTES + 1) {
    return refuse('this passport is cut off; nothing is changed');
  }
  const header = file.slice(0, HEADER_BYTES);
  const iterations = new DataView(header.buffer).getUint32(MAGIC.length + 1);
  if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) {
    return refuse(
      `this passport’s key takes ${iterations} rounds instead of ${ITERATIONS} to ${MOST_ITERATIONS}; nothing is changed`,
    );
  }
  const iv = header.slice(HEADER_BYTES - IV_BYTES);
  const salt = header.slice(HEADER_BYTES - IV_BYTES - SALT_BYTES, HEADER_BYTES - IV_BYTES);
  const key = await passportKey(subtle, password, salt, iterations);
  try {
    const content = await subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: header },
      key,
      file.slice(HEADER_BYTES),
    );
    return { ok: true, content: new Uint8Array(content) };
  } catch {
    // The tag does not fit; GCM cannot and shall not tell which of the two it is.
    return refuse(
      'the password is wrong, or the passport was cut off or changed; nothing is changed',
    );
  }
};
