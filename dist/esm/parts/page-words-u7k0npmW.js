import { p as pageLanguage } from './page-language-CDTcWPbe.js';

/** Languages that ship. */
const languages = ['tr', 'en'];
/** The shipped language of a page: `tr-TR` is `tr`; one we do not speak is `en`. */
const languageOf = (tag) => languages.find((known) => tag.toLowerCase().split('-')[0] === known) ?? 'en';

/** One part of the page's words; the owner's own texts over ours. */
const pageWords = async (part, ports) => {
    const lang = pageLanguage(ports);
    const texts = await ports.chunks.texts(languageOf(lang), part);
    return { lang, texts: { ...texts, ...ports.settings().messages } };
};

export { pageWords as p };
