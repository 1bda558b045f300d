import { expect, test } from 'vitest';
import { createDeliveryLoader } from '../../src/app/memory/delivery-loader';
import { defaultSettings } from '../../src/settings/read-settings';
import { settled } from '../fakes/gate';

/** A page whose network can be away while the code that sends is to be loaded. */
const open = () => {
  let offline = true;
  const listeners = new Set<() => void>();
  const told: string[] = [];
  const startDelivery = async () => ({
    waits: () => undefined,
    carry: (events: readonly unknown[]) => void told.push(`carries ${events.length}`),
    end: async () => undefined,
    stop: () => void told.push('stops'),
  });
  const loader = createDeliveryLoader(
    {} as never,
    {
      page: window,
      listen(_target: EventTarget, name: string, listener: () => void) {
        expect(name).toBe('online');
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      settings: () => ({ ...defaultSettings, collector: '/birebir/in' }),
      exists: async () => true,
      chunks: {
        async deliver() {
          told.push('loads');
          if (offline) throw new Error('offline');
          return { startDelivery };
        },
      },
      heap: () => [],
      newId: () => 'id',
      warn: () => undefined,
      onFault: (where: string) => void told.push(`fault in ${where}`),
    } as never,
  );
  const comeBack = (): void => {
    offline = false;
    for (const listener of [...listeners]) listener();
  };
  return { loader, told, comeBack, listeners };
};
const consent = { version: '1', at: 1 };

test('where the code that sends cannot be loaded, it is loaded when the network is back', async () => {
  const { loader, told, comeBack, listeners } = open();
  loader.begin([{ id: 'a', at: 1, name: 'page_view', data: {} }], consent);
  await settled();
  expect(told).toEqual(['loads', 'fault in the way to the collector']);
  comeBack();
  await settled();
  expect(told.slice(2)).toEqual(['loads', 'carries 1']);
  expect(loader.loaded()).toBeDefined();
  expect(listeners.size).toBe(0);
});

test('who withdraws meanwhile is not asked by the network', async () => {
  const { loader, told, comeBack } = open();
  loader.begin([], consent);
  await settled();
  loader.pause();
  await settled();
  comeBack();
  await settled();
  expect(told.filter((one) => one === 'loads')).toHaveLength(1);
});

test('what was to go out under a yes that was taken back does not go out under the next', async () => {
  const { loader, told, comeBack } = open();
  loader.begin([{ id: 'a', at: 1, name: 'page_view', data: {} }], consent);
  // Withdrawn while the code is still on its way, which it does not come to the end of.
  loader.pause();
  await settled();
  comeBack();
  loader.begin([], { version: '1', at: 2 });
  await settled();
  expect(told.filter((one) => one.startsWith('carries'))).toEqual(['carries 0']);
});
