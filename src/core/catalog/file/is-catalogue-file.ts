/** Whether bytes claim to be a catalogue file: they begin with `BBC`. */
export const isCatalogueFile = (bytes: Uint8Array): boolean =>
  bytes[0] === 66 && bytes[1] === 66 && bytes[2] === 67;
