// @ts-check
import { find, parameter } from '../dom/find.js';
import { say } from './words.js';

/** @typedef {'without' | 'with'} Side */

/** Only the shop's own pages are shown, whatever the address says. */
const OWN_PAGE = /^[a-z0-9-]+\.html(\?[^#]*)?$/;

const asked = parameter('page') ?? '';
const page = OWN_PAGE.test(asked) && !asked.startsWith('split') ? asked : 'index.html';

document.title = say('splitTitle');
find('split-title').textContent = say('splitTitle');
find('single').textContent = say('single');
find('single').setAttribute('href', page);
show('with');
for (const side of /** @type {const} */ (['without', 'with'])) {
  const frame = frameOf(side);
  find(`name-${side}`).textContent = say(side);
  frame.title = say(side);
  frame.src = side === 'without' ? `without/${page}` : page;
  frame.addEventListener('load', () => follow(side));
  const choice = find(`show-${side}`);
  choice.textContent = say(side);
  choice.addEventListener('click', () => show(side));
}

/** On a phone one side is seen at a time. @param {Side} side */
function show(side) {
  document.body.dataset['side'] = side;
  for (const each of ['without', 'with']) find(`show-${each}`).setAttribute('aria-pressed', String(each === side));
}

/** A click in one page opens the same page on the other side. @param {Side} side */
function follow(side) {
  const here = shownIn(side);
  const other = side === 'with' ? 'without' : 'with';
  if (here === undefined || here === shownIn(other)) return;
  find('single').setAttribute('href', here);
  frameOf(other).src = other === 'without' ? `without/${here}` : here;
}

/** The page in a frame, as a name that both sides share. @param {Side} side */
function shownIn(side) {
  const address = frameOf(side).contentWindow?.location;
  return address?.protocol.startsWith('http') ? (address.pathname.split('/').at(-1) || 'index.html') + address.search : undefined;
}

/** @param {Side} side */
function frameOf(side) {
  return /** @type {HTMLIFrameElement} */ (find(`frame-${side}`));
}
