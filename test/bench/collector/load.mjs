// @ts-check
import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';

/** @typedef {{ ok: boolean, ms: number }} Sent */

/** A batch of views as the browser sends it. @param {number} events */
const batch = (events) =>
  JSON.stringify(
    Array.from({ length: events }, () => ({
      specversion: '1.0',
      id: randomBytes(16).toString('hex'),
      source: 'https://shop.example',
      type: 'birebir.view_item',
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      visitor: randomBytes(4).toString('hex'),
      session: 'session-1',
      consentversion: '1',
      consentat: '2026-01-01T00:00:00.000Z',
      data: { items: [{ item_id: 'tea', item_name: 'Rize tea', price: 89.9 }], currency: 'TRY' },
    })),
  );

/** @param {string} address @param {Agent} agent @param {string} body @returns {Promise<Sent>} */
const post = (address, agent, body) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const headers = { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(body) };
    const ask = request(address, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        resolve({ ok: answer.statusCode === 202, ms: performance.now() - start }),
      );
    });
    ask.on('error', reject);
    ask.end(body);
  });

/**
 * Posts from many connections at once for a while, each waiting for its answer before it sends again.
 * @param {string} address
 * @param {{ connections: number, events: number, forMs: number }} how
 * @returns {Promise<Sent[]>}
 */
export async function load(address, { connections, events, forMs }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + forMs;
  /** @type {Sent[]} */
  const sent = [];
  const sendOn = async () => {
    while (performance.now() < end) sent.push(await post(address, agent, batch(events)));
  };
  await Promise.all(Array.from({ length: connections }, sendOn));
  agent.destroy();
  return sent;
}
