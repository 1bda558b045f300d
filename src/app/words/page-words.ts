import { languageOf, type Part } from '../../messages/languages';
import type { Wording } from '../../ui/wording';
import type { EnginePorts } from '../engine-ports';
import { pageLanguage } from './page-language';

export type WordPorts = Pick<EnginePorts, 'page' | 'settings' | 'chunks'>;

/** One part of the page's words; the owner's own texts over ours. */
export const pageWords = async (part: Part, ports: WordPorts): Promise<Wording> => {
  const lang = pageLanguage(ports);
  const texts = await ports.chunks.texts(languageOf(lang), part);
  return { lang, texts: { ...texts, ...ports.settings().messages } };
};
