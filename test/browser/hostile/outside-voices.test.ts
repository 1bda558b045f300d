import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { birebirOn, placement } from '../on-page';
import { watchCanary } from './canary';
import { openTraps } from './open-traps';
import { payloads, pollution } from './payloads';

const openPage = openTraps();

const shelfOn = (page: Page) => placement(page, 'home-top').locator('li').first().waitFor();

test('nothing can be configured by the address', async () => {
  const page = await openPage();
  const canary = await watchCanary(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const said = [
    'catalogue=/evil-catalogue.json&config=/evil-settings.json&data-catalogue=/evil-catalogue.json',
    'birebir={"consent":"assumed"}&birebir_config=/evil-settings.json&consent=assumed&level=proactive',
    `__proto__[polluted]=yes&constructor[prototype][polluted]=yes&global=other&site=other&debug=1`,
    `utm_source=${encodeURIComponent(payloads[0] ?? '')}&utm_campaign=${encodeURIComponent(pollution)}&q=${encodeURIComponent(payloads[7] ?? '')}`,
  ].join('&');
  await page.goto(`shop?${said}#${said}`);
  await shelfOn(page);
  const birebir = await birebirOn(page);
  const { consent } = await birebir.evaluate((api) => api.status());
  expect(new Set(Object.values(consent))).toEqual(new Set(['unknown']));
  expect(asked.filter((url) => /evil/.test(url.split(/[?#]/)[0] ?? ''))).toEqual([]);
  await canary.sings();
});

test('nobody is answered or obeyed by postMessage', async () => {
  const page = await openPage();
  const canary = await watchCanary(page);
  await page.goto('shop');
  await shelfOn(page);
  const birebir = await birebirOn(page);
  const consent = await birebir.evaluate(async (api, texts) => {
    const granted = {
      remember: 'granted',
      personalise: 'granted',
      ask: 'granted',
      send: 'granted',
    };
    const tcData = {
      eventStatus: 'useractioncomplete',
      gdprApplies: true,
      purpose: { consents: { 1: true, 5: true, 6: true } },
    };
    let answered = 0;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow?.addEventListener('message', () => {
      answered += 1;
    });
    for (const message of [
      ...texts,
      ['consent', granted],
      { birebir: ['consent', granted] },
      { type: 'birebir', method: 'consent', args: [granted] },
      { __tcfapiReturn: { returnValue: tcData, success: true, callId: '1' } },
      JSON.stringify({ __tcfapiReturn: { returnValue: tcData, success: true, callId: '1' } }),
      { __tcfapiCall: { command: 'ping', version: 2, callId: '1' } },
    ]) {
      window.postMessage(message, '*');
      const script = frame.contentDocument?.createElement('script');
      if (script) {
        script.textContent = `parent.postMessage(${JSON.stringify(message)}, '*')`;
        frame.contentDocument?.body.append(script);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { ...api.consent(), answered };
  }, payloads);
  expect(consent).toEqual({
    remember: 'unknown',
    personalise: 'unknown',
    ask: 'unknown',
    send: 'unknown',
    answered: 0,
  });
  await canary.sings();
});
