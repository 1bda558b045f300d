import type { CDPSession, Page } from 'playwright-core';

/** What the page holds after everything that can go has gone. */
export const holds = async (session: CDPSession): Promise<Readonly<Record<string, number>>> => {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const kept: Record<string, number> = {};
  for (const { name, value } of metrics) {
    if (/^(?:JSEventListeners|Nodes|Documents)$/.test(name)) kept[name] = value;
  }
  for (const expression of ['window', 'document', 'navigation', 'document.documentElement']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    kept[expression] = listeners.length;
  }
  return kept;
};

/** Takes the tag off the page and pastes it anew, so many times; a third of the time before anything is drawn. */
export const beginAnew = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    const shop = window as unknown as { birebir?: { version?: string; destroy(): void } };
    const until = async (done: () => unknown) => {
      for (let frame = 0; frame < 600 && !done(); frame++) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    const place = document.querySelector('[data-birebir-placement]');
    for (let at = 0; at < count; at++) {
      shop.birebir?.destroy();
      delete shop.birebir;
      for (const old of document.querySelectorAll('script[src*=birebir]')) old.remove();
      const script = document.createElement('script');
      script.src = '/birebir/birebir.js';
      script.dataset['catalogue'] = '/catalogue.json';
      document.head.append(script);
      await until(() => shop.birebir?.version);
      if (at % 3 > 0) await until(() => place?.shadowRoot?.querySelector('li'));
    }
    shop.birebir?.destroy();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }, times);
