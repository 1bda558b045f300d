// @ts-check
import { h } from '../dom/h.js';
import { whenReady } from './api.js';
import { keep, recall } from './memory.js';
import { otherPages } from './other-pages.js';
import { personaButtons } from './persona-buttons.js';
import { summaryLine } from './summary-line.js';
import { timeTravel } from './time-travel.js';
import { say } from './words.js';

// The demo's own strip. It belongs neither to the shop nor to the widget, and stays away when the page is shown inside the split view.
if (window.top === window) drawBar();

function drawBar() {
  const summary = summaryLine();
  const people = personaButtons(summary.say);
  const strip = h('div', { class: 'demo-bar__strip', id: 'demo-bar-strip' }, people.element, summary.element, timeTravel(), otherPages());
  const fold = h('button', { type: 'button', class: 'demo-bar__fold', 'aria-controls': 'demo-bar-strip', click: toggle });
  const bar = h('aside', { class: 'demo-bar', 'aria-label': say('bar') }, fold, strip);
  setFolded(recall('collapsed') === 'yes');
  document.body.append(bar);

  void whenReady().then((api) => {
    people.enable(api);
    summary.follow(api);
  });

  function toggle() {
    const folded = !bar.classList.contains('demo-bar--folded');
    keep('collapsed', folded ? 'yes' : null);
    setFolded(folded);
  }

  /** @param {boolean} folded */
  function setFolded(folded) {
    bar.classList.toggle('demo-bar--folded', folded);
    fold.setAttribute('aria-expanded', String(!folded));
    fold.setAttribute('aria-label', say('bar'));
    fold.textContent = folded ? say('show') : '▾';
  }
}
