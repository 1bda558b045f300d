// @ts-check
import { find } from '../../dom/find.js';
import { demoNow } from '../../persona-bar/demo-time.js';
import { orders } from '../../store/orders.js';
import { customerProfile } from './customer-profile.js';
import { nextDue } from './next-due.js';
import { tierCard } from './tier-card.js';
import { yearChart } from './year-chart.js';

/** Where the customer stands, what they may need soon, and their year; for whoever has ordered here. */
export async function drawStanding() {
  const section = find('standing');
  section.hidden = orders().length === 0;
  if (section.hidden) return;
  const profile = await customerProfile();
  if (!profile?.customer) {
    section.hidden = true;
    return;
  }
  const { tier, owned } = profile.customer;
  find('standing-cards').replaceChildren(tierCard(tier), nextDue(owned, demoNow()), yearChart(profile.orders, demoNow()));
}
