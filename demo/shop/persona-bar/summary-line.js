// @ts-check
import { h } from '../dom/h.js';
import { say } from './words.js';

/** @import { Api } from './api.js' */

/** After so long without the widget we say that it is not there. */
const PATIENCE_MS = 5000;

/** How often the figures are asked for again while somebody is looking. */
const AGAIN_MS = 4000;

/** "23 events · 4 visits · 41 days", from the widget's own profile. */
export function summaryLine() {
  const element = h('p', { class: 'demo-bar__summary', role: 'status' }, say('waiting'));
  const giveUp = setTimeout(() => write(say('missing')), PATIENCE_MS);

  /** @param {string} text */
  function write(text) {
    if (element.textContent !== text) element.textContent = text;
  }

  /** @param {Api} api */
  function follow(api) {
    clearTimeout(giveUp);
    const draw = async () => {
      const profile = await api.profile();
      write(profile ? say('summary', profile.counts) : say('missing'));
    };
    void draw();
    const again = setInterval(() => document.visibilityState === 'visible' && void draw(), AGAIN_MS);
    addEventListener('pagehide', () => clearInterval(again), { once: true });
  }
  return { element, say: write, follow };
}
