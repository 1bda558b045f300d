import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from './test/browser/find-chromium.mjs';

const executablePath = findChromium();
const inBrowser = ['test/{ui,storage,page}/**/*.test.{ts,tsx}'];
const inBuild = ['test/build/**/*.test.ts'];
const stories = ['test/browser/**/*.test.ts'];

/** Each kind of test has the machine to itself: two cores do not carry a browser and everything else. */
const after = (groupOrder: number) => ({ groupOrder });

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          // A law tried hundreds of times may take its time on a busy machine.
          testTimeout: 60_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...inBrowser, ...inBuild, ...stories],
        },
      },
      {
        extends: true,
        test: { name: 'build', environment: 'node', include: inBuild, testTimeout: 60_000 },
      },
      {
        extends: true,
        // Found out while running, each of these would reload the page under the tests.
        optimizeDeps: {
          include: [
            'preact',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'idb-keyval',
            'axe-core',
          ],
        },
        test: {
          name: 'browser',
          include: inBrowser,
          sequence: after(1),
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) },
            }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'stories',
          // A real browser on a busy machine is late at times; what is wrong fails three times.
          retry: 2,
          environment: 'node',
          include: stories,
          sequence: after(2),
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
