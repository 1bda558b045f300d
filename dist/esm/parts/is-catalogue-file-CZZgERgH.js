/** Whether bytes claim to be a catalogue file: they begin with `BBC`. */
const isCatalogueFile = (bytes) => bytes[0] === 66 && bytes[1] === 66 && bytes[2] === 67;

export { isCatalogueFile as i };
