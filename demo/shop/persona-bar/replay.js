// @ts-check
import { castOf } from './cast.js';
import { demoNow } from './demo-time.js';
import { expand } from './expand.js';
import { writeShopPast } from './shop-past.js';
import { toEvent } from './to-event.js';

/** @import { Api, Tracked } from './api.js' */
/** @import { Bought, Persona } from './diary.js' */

/**
 * Lets a persona live through its diary: everything known is forgotten, consent is given, and every click is told through the
 * public API with its date. There is no ready-made profile anywhere.
 * @param {Api} api
 * @param {Persona} persona
 * @param {{ seat: number, onProgress: (done: number, all: number) => void }} how
 * @returns {Promise<readonly Tracked[]>}
 */
export async function replay(api, persona, { seat, onProgress }) {
  const steps = expand(persona, demoNow());
  const productOf = castOf(persona, seat);
  /** @type {Map<string, readonly Bought[]>} */
  const sold = new Map(steps.flatMap(({ step }) => (step[0] === 'purchase' ? [[step[1], step[2]]] : [])));

  await api.forget();
  await api.consent({ remember: true, personalise: true, ask: true, send: false });
  writeShopPast(persona, steps, productOf);

  let done = 0;
  const told = steps.map(async ({ step, at }) => {
    const { name, data } = toEvent(step, productOf, (order) => sold.get(order) ?? []);
    const tracked = await api.track(name, data, { at });
    onProgress(++done, steps.length);
    return tracked;
  });
  return Promise.all(told);
}
