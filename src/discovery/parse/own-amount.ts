import { ownText } from '../../lib/own';

/**
 * The own price under `key` as data says it: a figure where it is one (a point is decimal there, whatever follows
 * it), else the text to be read like one that people wrote.
 */
export const ownAmount = (value: unknown, key: string): number | string | undefined => {
  const text = ownText(value, key);
  const figure = Number(text);
  return text !== undefined && Number.isFinite(figure) ? figure : text;
};
