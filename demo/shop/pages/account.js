// @ts-check
import { find } from '../dom/find.js';
import { drawFrame } from '../parts/frame.js';
import { t } from '../texts/texts.js';
import { orderHistory } from './account/order-history.js';
import { signIn } from './account/sign-in.js';
import { drawStanding } from './account/standing.js';
import { usualsList } from './account/usuals-list.js';

drawFrame(t('account.title'));
draw();
void drawStanding();

function draw() {
  find('sign-in').replaceChildren(...signIn(draw));
  find('usuals').replaceChildren(usualsList());
  find('orders-list').replaceChildren(orderHistory(draw));
}
