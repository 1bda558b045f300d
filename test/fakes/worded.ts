import { expect } from 'vitest';
import type { Text } from '../../src/core/decide/text';
import { type Language, languages, type Part } from '../../src/messages/languages';
import { loadMessages } from '../../src/messages/load-messages';
import type { Messages } from '../../src/messages/messages';

export const parts = ['shelf', 'detail', 'talk'] as const satisfies readonly Part[];

const load = async (language: Language): Promise<Readonly<Record<Part, Messages>>> => {
  const [shelf, detail, talk] = await Promise.all(
    parts.map((part) => loadMessages[language][part]()),
  );
  return { shelf: shelf ?? {}, detail: detail ?? {}, talk: talk ?? {} };
};

/** Every text that ships, by language and part. */
export const texts: Readonly<Record<Language, Readonly<Record<Part, Messages>>>> = {
  tr: await load('tr'),
  en: await load('en'),
};

/** The names in braces of a text, sorted. */
export const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

/** Expects a text in these parts of every language that ships, with a value for each of its places. */
export const wordedEverywhere = (among: readonly Part[], { id, values = {} }: Text): void => {
  for (const language of languages) {
    const text = among.map((part) => texts[language][part][id]).find((one) => one !== undefined);
    expect(text, `${id} in ${language}`).toBeTypeOf('string');
    for (const name of placeholders(text ?? '')) {
      expect(values[name], `{${name}} of ${id} in ${language}`).toBeDefined();
    }
  }
};
