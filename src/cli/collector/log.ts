/** What is told about what happens, never about whom: no addresses, no pseudonyms. */
export type Log = (event: string, fields?: Readonly<Record<string, unknown>>) => void;

/** Characters that JSON leaves as they are and that could still break or reorder a line on somebody's screen. */
const UNPRINTABLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
const MOST_LENGTH = 300;

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((place) => `\\u${character.charCodeAt(place).toString(16).padStart(4, '0')}`)
    .join('');

const cut = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.slice(0, MOST_LENGTH) : value;

/**
 * Writes one line of JSON an event; nothing that was sent to us can begin a line of its own.
 * @example createLog((line) => process.stdout.write(line), Date.now)('refused', { status: 403 })
 */
export const createLog =
  (write: (line: string) => void, now: () => number): Log =>
  (event, fields = {}) => {
    const line = JSON.stringify({ time: new Date(now()).toISOString(), event, ...fields }, cut);
    write(`${line.replace(UNPRINTABLE, escaped)}\n`);
  };
