import { languageOf } from '../../messages/languages';
import type { Settings } from '../../settings/settings';
import type { Wording } from '../../ui/wording';
import type { Chunks } from '../chunks/chunks';

/** The page's words: the owner's language or the page's, the owner's own texts over ours. */
export const createWording = (
  page: Window,
  chunks: Chunks,
  settings: () => Settings,
): (() => Promise<Wording>) => {
  let last: { readonly lang: string; readonly wording: Promise<Wording> } | undefined;
  return () => {
    const { lang: chosen, messages } = settings();
    const lang = chosen || page.document.documentElement.lang || page.navigator.language || 'en';
    if (last?.lang !== lang) {
      const wording = chunks
        .texts(languageOf(lang))
        .then((texts) => ({ lang, texts: { ...texts, ...messages } }));
      last = { lang, wording };
    }
    return last.wording;
  };
};
