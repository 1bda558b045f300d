import { SingleBar, Presets } from 'cli-progress';

const NUMBER = /-?\d[\d.,'’\s\u00a0\u202f]*/;
/** The first number in a text as it stands there, separators and all. */
const numberIn = (text) => NUMBER.exec(text)?.[0] ?? '';
/**
 * Reads the first number of a text, whose separators may be of any country: the last one is decimal unless three
 * digits follow it. Nothing where there is none, or where it is no price (not above zero, a billion or more).
 * @example parseAmount('1.299,90 TL') // 1299.9
 */
const parseAmount = (text) => {
    const digits = numberIn(text).replace(/['’\s\u00a0\u202f]|[.,]+\s*$/g, '');
    const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    const after = digits.length - last - 1;
    const repeated = last >= 0 && digits.indexOf(digits[last] ?? '') !== last;
    const mixed = digits.includes('.') && digits.includes(',');
    const grouping = last < 0 || repeated || (after === 3 && !mixed);
    const whole = (grouping ? digits : digits.slice(0, last)).replace(/[.,]/g, '');
    const amount = Number(grouping ? whole : `${whole}.${digits.slice(last + 1)}`);
    return amount > 0 && amount < 1e9 ? amount : undefined;
};

/** A bar on stderr, which no output of a command goes to; where nobody sits at a terminal nothing is drawn. */
const openBar = (format, total) => {
    const bar = new SingleBar({ format, stream: process.stderr, noTTYOutput: false, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
    if (process.stderr.isTTY)
        bar.start(total, 0, { step: 'Reading' });
    return bar;
};

export { openBar as o, parseAmount as p };
