import { languageOf, type Part } from '../../messages/languages';
import type { Settings } from '../../settings/settings';
import type { Wording } from '../../ui/wording';
import type { Chunks } from '../chunks/chunks';

/** The page's language: the owner's choice, else what the page says, else the browser's. */
export const pageLanguage = (page: Window, { lang }: Settings): string =>
  lang || page.document.documentElement.lang || page.navigator.language || 'en';

/** The page's words, a part at a time; the owner's own texts over ours. */
export const createWording =
  (page: Window, chunks: Chunks, settings: () => Settings): ((part: Part) => Promise<Wording>) =>
  async (part) => {
    const lang = pageLanguage(page, settings());
    const texts = await chunks.texts(languageOf(lang), part);
    return { lang, texts: { ...texts, ...settings().messages } };
  };
