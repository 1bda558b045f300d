import { describe, expect, test } from 'vitest';
import { languageOf, languages } from '../../src/messages/languages';
import { parts, placeholders, texts } from '../fakes/worded';

describe.each(parts)('the words of a %s', (part) => {
  const { en, tr } = { en: texts.en[part], tr: texts.tr[part] };

  test('are the same in Turkish and English', () => {
    expect(Object.keys(en).length).toBeGreaterThan(10);
    expect(Object.keys(tr).sort()).toEqual(Object.keys(en).sort());
  });

  test.each(Object.keys(en))('%s holds the same values in every language', (id) => {
    expect(placeholders(tr[id] ?? '')).toEqual(placeholders(en[id] ?? ''));
  });

  test.each(languages)('are never empty, shouted or markup (%s)', (language) => {
    for (const [id, text] of Object.entries(texts[language][part])) {
      expect(text.trim(), id).toBe(text);
      expect(text, id).not.toMatch(/^$|[!<>]/);
    }
  });
});

test('a page in a variety of a language is spoken to in that language, any other in English', () => {
  expect(['tr', 'tr-TR', 'TR', 'en-GB', 'de', '', 'trx'].map(languageOf)).toEqual([
    'tr',
    'tr',
    'tr',
    'en',
    'en',
    'en',
    'en',
  ]);
});
