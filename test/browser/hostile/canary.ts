import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface WithCanary {
  canaries?: number;
}

/** What nobody may ever see of an injection. */
export interface Canary {
  /** Expects that nothing came to life, nothing was polluted and no link does more than lead somewhere. */
  sings(): Promise<void>;
}

/** Puts a canary into every page of this visitor, before anything of the page. */
export const watchCanary = async (page: Page): Promise<Canary> => {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('pageerror', (error) => alarms.push(`${error}`));
  await page.addInitScript(() => {
    const canary = (): void => {
      (globalThis as WithCanary).canaries = ((globalThis as WithCanary).canaries ?? 0) + 1;
    };
    Object.assign(globalThis, { canary, canaries: 0 });
  });
  return {
    async sings() {
      const found = await page.evaluate(() => {
        const roots: ParentNode[] = [document];
        for (const root of roots) {
          for (const one of root.querySelectorAll('*'))
            if (one.shadowRoot) roots.push(one.shadowRoot);
        }
        const inside = roots.slice(1);
        const all = inside.flatMap((root) => Array.from(root.querySelectorAll('*')));
        return {
          canaries: (globalThis as WithCanary).canaries,
          polluted: [
            ({} as { polluted?: unknown }).polluted,
            ([] as { polluted?: unknown }).polluted,
            (() => undefined as unknown as { polluted?: unknown }) as { polluted?: unknown },
          ].map((one) => (typeof one === 'function' ? Reflect.get(one, 'polluted') : one)),
          strangers: all
            .filter((one) => one.matches('script,iframe,object,embed,style,link,base,meta,form'))
            .map((one) => one.outerHTML.slice(0, 100)),
          handlers: all.flatMap((one) =>
            one.getAttributeNames().filter((name) => /^(?:on|srcdoc|srcset|formaction)/.test(name)),
          ),
          links: all.flatMap((one) =>
            ['href', 'src', 'xlink:href', 'action']
              .map((name) => one.getAttribute(name) ?? '')
              .filter(
                (value) => value !== '' && !/^https?:/.test(new URL(value, document.baseURI).href),
              ),
          ),
          hidden: document.body.offsetHeight === 0,
        };
      });
      expect(alarms).toEqual([]);
      expect(found).toEqual({
        canaries: 0,
        polluted: [undefined, undefined, undefined],
        strangers: [],
        handlers: [],
        links: [],
        hidden: false,
      });
    },
  };
};
