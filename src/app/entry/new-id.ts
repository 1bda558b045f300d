/** 128 random bits as 32 hexadecimal digits. Pages without a crypto (old, insecure) get the next best chance. */
export const newId = (): string => {
  const bytes = new Uint8Array(16);
  const { crypto } = globalThis as { readonly crypto?: Crypto };
  if (crypto) crypto.getRandomValues(bytes);
  else bytes.forEach((_, at) => {
    bytes[at] = Math.random() * 256;
  });
  let id = '';
  for (const byte of bytes) id += (byte + 256).toString(16).slice(1);
  return id;
};
