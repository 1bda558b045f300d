import { InvalidArgumentError } from 'commander';
import type { Budget } from './fit-budget';

/** `50kB`, `50` or `full`. */
export const budgetOf = (text: string): Budget => {
  if (text === 'full') return text;
  const [, number] = /^(\d+(?:\.\d+)?)\s*(?:kb)?$/i.exec(text) ?? [];
  const kilobytes = Number(number);
  if (kilobytes > 0) return kilobytes;
  throw new InvalidArgumentError('Kilobytes like 50kB, or full, were expected.');
};

/** A whole number from 1 on. */
export const countOf = (text: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('A whole number from 1 on was expected.');
};
