// @ts-check
import { h } from '../dom/h.js';
import { chooseLanguage, pageLanguage } from '../store/settings.js';
import { t } from '../texts/texts.js';

/** Two words beside each other: the one that is read now, and the other. */
export function languageSwitch() {
  return h(
    'div',
    { class: 'language', role: 'group', 'aria-label': t('header.language') },
    choice('tr', 'Türkçe'),
    choice('en', 'English'),
  );
}

/**
 * @param {'tr' | 'en'} language
 * @param {string} name
 */
function choice(language, name) {
  const chosen = pageLanguage() === language;
  return h(
    'button',
    { type: 'button', lang: language, title: name, 'aria-pressed': String(chosen), click: () => chooseLanguage(language) },
    language.toUpperCase(),
  );
}
