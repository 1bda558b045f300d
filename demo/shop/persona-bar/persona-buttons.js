// @ts-check
import { h } from '../dom/h.js';
import { pageLanguage } from '../store/settings.js';
import { keep, recall } from './memory.js';
import { personas } from './personas/personas.js';
import { replay } from './replay.js';
import { clearShopPast } from './shop-past.js';
import { say } from './words.js';

/** @import { Api } from './api.js' */
/** @import { Persona } from './diary.js' */

/** @param {(text: string) => void} report */
export function personaButtons(report) {
  const current = recall('persona');
  /** @type {Api | undefined} */
  let widget;
  const buttons = personas.map((persona, seat) =>
    h(
      'button',
      { type: 'button', disabled: true, 'aria-pressed': String(persona.id === current), click: () => enter(persona, seat) },
      persona.name[pageLanguage()],
    ),
  );
  const reset = h('button', { type: 'button', disabled: true, class: 'demo-bar__reset', click: forgetAll }, say('reset'));
  const all = [...buttons, reset];
  const element = h('div', { class: 'demo-bar__group', role: 'group', 'aria-label': say('personas') }, ...all);

  /** @param {Api} api */
  function enable(api) {
    widget = api;
    setDisabled(false);
  }

  /** @param {boolean} disabled */
  function setDisabled(disabled) {
    for (const button of all) button.disabled = disabled;
  }

  /**
   * @param {Persona} persona
   * @param {number} seat
   */
  async function enter(persona, seat) {
    if (!widget) return;
    setDisabled(true);
    keep('offset', null);
    const told = await replay(widget, persona, { seat, onProgress: (done, of) => report(say('walking', { done, all: of })) });
    const refused = told.find((tracked) => !tracked.stored);
    if (refused && told.every((tracked) => !tracked.stored)) {
      report(say('refused', { reason: refused.reason ?? '' }));
      return setDisabled(false);
    }
    keep('persona', persona.id);
    location.reload();
  }

  async function forgetAll() {
    if (!widget) return;
    setDisabled(true);
    await widget.forget();
    clearShopPast();
    keep('persona', null);
    keep('offset', null);
    location.reload();
  }
  return { element, enable };
}
