import { expect, test } from 'vitest';
import { createConsentFlow } from '../../src/app/entry/consent-flow';
import { createConsentGate } from '../../src/app/entry/consent-gate';
import * as sources from '../../src/consent/index';
import { type Answers, allPurposes } from '../../src/consent/purposes';
import { CONSENT_TEXT_VERSION } from '../../src/consent/record';
import { consentPage, createCmp } from '../fakes/consent-platforms';
import { createDoor } from '../fakes/event-log';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** The way of most consent platforms: closed by default, opened by what was answered on an earlier page. */
const returning = {
  dataLayer: [
    ['consent', 'default', { functionality_storage: 'denied' }],
    ['consent', 'update', { functionality_storage: 'granted' }],
  ],
};

const openGate = (globals: Record<string, unknown>) => {
  const changes: Answers['remember'][] = [];
  const page = consentPage(globals);
  const gate = createConsentGate({
    ...page,
    assumed: () => false,
    platforms: async () => sources,
  });
  gate.onChange((now) => changes.push(now.remember));
  return { gate, changes };
};

// src/app/entry/consent-gate.ts, tell: every entry of the data layer is combined by itself, so that a default of long ago is
// announced as a refusal before the answer that followed it.
test.fails('a visitor who has said yes is not taken to refuse on every new page', async () => {
  const { gate, changes } = openGate(returning);
  gate.look();
  await settled();
  expect(changes).toEqual(['granted']);
});

// src/app/entry/consent-flow.ts, follow: the passing refusal above erases all that was remembered, on every page of a shop
// with Consent Mode. A default is no withdrawal.
test.fails('a consent platform’s default does not erase what was remembered', async () => {
  const { gate } = openGate(returning);
  const erased: unknown[] = [];
  const memory = {
    values: { write: async () => undefined },
    history: async () => ({ tail: [] }),
    recall: async () => undefined,
    erase: async (kept: unknown) => void erased.push(kept),
  };
  createConsentFlow({
    gate,
    memory: {
      exists: async () => true,
      load: async () => memory as never,
      loaded: () => undefined,
    },
    dispatch: createDoor().dispatch,
    ready: Promise.resolve(),
    reload: () => undefined,
    announce: () => undefined,
  });
  gate.look();
  await settled();
  expect(gate.granted('remember')).toBe(true);
  expect(erased).toEqual([]);
});

// src/app/entry/consent-gate.ts, answer: what was kept of our own card is mixed into a new express answer, and then
// overrules the platform.
test.fails('an answer about one purpose does not bring back an old yes that the platform has overruled', async () => {
  const cmp = createCmp();
  const { gate } = openGate({ __tcfapi: cmp.api });
  gate.recall({
    answers: { ...allPurposes('unknown'), remember: 'granted' },
    at: 1,
    textVersion: CONSENT_TEXT_VERSION,
    how: 'card',
  });
  gate.look();
  await settled();
  cmp.tell('useractioncomplete', []);
  gate.answer({ ask: false });
  expect(gate.answers().remember).toBe('denied');
});

// src/app/entry/consent-gate.ts, look: a source that throws (a platform whose function is broken) rejects a promise nobody
// waits for; it reaches the page's `unhandledrejection`, and the sources after it are not started.
test.fails('a consent platform that is broken is no fault of the page', async () => {
  const faults: unknown[] = [];
  const page = consentPage({
    __tcfapi: () => {
      throw new Error('broken platform');
    },
  });
  const loading = Promise.resolve(sources);
  const watched = {
    // biome-ignore lint/suspicious/noThenProperty: stands for the promise, to see what becomes of it
    then: (use: never, fail: never) =>
      loading.then(use, fail).catch((error: unknown) => void faults.push(error)),
  };
  const gate = createConsentGate({
    ...page,
    assumed: () => false,
    platforms: () => watched as never,
  });
  gate.look();
  await settled();
  expect(faults).toEqual([]);
});
