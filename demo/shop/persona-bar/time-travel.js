// @ts-check
import { h } from '../dom/h.js';
import { pageLanguage } from '../store/settings.js';
import { demoNow, offsetMs, returnToToday, toDateField, travelDays, travelTo } from './demo-time.js';
import { say } from './words.js';

const JUMPS = [1, 7, 30, 90];

export function timeTravel() {
  const moved = offsetMs() !== 0;
  const jumps = JUMPS.map(jump);
  const today = h('button', { type: 'button', 'aria-pressed': String(!moved), click: returnToToday }, say('today'));
  const date = h('input', { type: 'date', value: toDateField(demoNow()), 'aria-label': say('date'), change: go });

  function go() {
    const chosen = date.valueAsNumber;
    if (Number.isNaN(chosen)) return;
    // The same hour of the chosen day: the field speaks of days in UTC.
    travelTo(demoNow() + chosen - Date.parse(toDateField(demoNow())));
  }
  return h('div', { class: 'demo-bar__group', role: 'group', 'aria-label': say('time') }, moved && badge(), today, ...jumps, date);
}

function badge() {
  const now = new Date(demoNow());
  const otherYear = now.getFullYear() !== new Date().getFullYear();
  const day = new Intl.DateTimeFormat(pageLanguage(), { day: 'numeric', month: 'long', ...(otherYear ? { year: 'numeric' } : {}) }).format(
    now,
  );
  return h('b', { class: 'demo-bar__badge' }, say('clock', { day }));
}

/** Said in full, shown short after the first. @param {number} n */
function jump(n) {
  const name = n === 1 ? say('forwardOne') : say('forward', { n });
  return h('button', { type: 'button', 'aria-label': name, click: () => travelDays(n) }, n === 1 ? name : `+${n}`);
}
