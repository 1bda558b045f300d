// @ts-check
import { parameter } from '../dom/find.js';
import { h } from '../dom/h.js';
import { icon } from '../dom/icon.js';
import { t } from '../texts/texts.js';

export function searchBox() {
  return h(
    'form',
    { class: 'search-box', role: 'search', action: 'search.html' },
    h('label', { class: 'visually-hidden', for: 'search-field' }, t('header.search')),
    h('input', {
      id: 'search-field',
      type: 'search',
      name: 'q',
      value: parameter('q') ?? '',
      placeholder: t('header.searchHint'),
      autocomplete: 'off',
      enterkeyhint: 'search',
    }),
    h('button', { 'aria-label': t('header.searchGo') }, icon('search')),
  );
}
