import {
  type Bytes,
  FORMAT_VERSION,
  HEADER_BYTES,
  ITERATIONS,
  IV_BYTES,
  MAGIC,
  passportKey,
  SALT_BYTES,
} from './passport-key';

/** Encrypts a passport's content; see `passport-key` for the format. */
export const seal = async (
  subtle: SubtleCrypto,
  content: Bytes,
  password: string,
): Promise<Bytes> => {
  const header = new Uint8Array(HEADER_BYTES);
  header.set([...MAGIC, FORMAT_VERSION]);
  new DataView(header.buffer).setUint32(MAGIC.length + 1, ITERATIONS);
  const random = crypto.getRandomValues(new Uint8Array(SALT_BYTES + IV_BYTES));
  header.set(random, HEADER_BYTES - random.length);
  const key = await passportKey(subtle, password, random.slice(0, SALT_BYTES), ITERATIONS);
  const iv = random.slice(SALT_BYTES);
  const sealed = await subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: header },
    key,
    content,
  );
  const file = new Uint8Array(HEADER_BYTES + sealed.byteLength);
  file.set(header);
  file.set(new Uint8Array(sealed), HEADER_BYTES);
  return file;
};
