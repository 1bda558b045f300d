// @ts-check
import { h } from '../dom/h.js';
import { icon } from '../dom/icon.js';
import { chooseTheme, isDark } from '../store/settings.js';
import { t } from '../texts/texts.js';

export function themeSwitch() {
  const button = h('button', { type: 'button', class: 'round', click: change });

  function draw() {
    button.setAttribute('aria-label', t(isDark() ? 'header.toLight' : 'header.toDark'));
    button.replaceChildren(icon(isDark() ? 'sun' : 'moon'));
  }

  function change() {
    chooseTheme(isDark() ? 'light' : 'dark');
    draw();
  }
  draw();
  return button;
}
