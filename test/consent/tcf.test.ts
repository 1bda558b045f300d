import { expect, test } from 'vitest';
import { allPurposes } from '../../src/consent/purposes';
import { tcf } from '../../src/consent/tcf';
import { createCmp, startSource } from '../fakes/consent-platforms';

const listen = (globals: Record<string, unknown> = {}) => startSource(tcf, globals);
const unknown = allPurposes('unknown');

test('a platform that is there but has no answer yet leaves everything unknown', () => {
  const cmp = createCmp();
  const { told } = listen({ __tcfapi: cmp.api });
  expect(told).toEqual([unknown]);
  cmp.tell('cmpuishown', [1, 5, 6, 8, 9]);
  expect(told).toEqual([unknown]);
});

test('an answer holds while the visitor looks at the question again', () => {
  const cmp = createCmp();
  const { last } = listen({ __tcfapi: cmp.api });
  cmp.tell('useractioncomplete', [1]);
  cmp.tell('cmpuishown', []);
  expect(last()).toMatchObject({ remember: 'granted' });
});

test('both purposes of tailoring are needed to tailor, both of measuring to send', () => {
  const answerTo = (agreed: readonly number[]) => {
    const cmp = createCmp();
    const { told } = listen({ __tcfapi: cmp.api });
    cmp.tell('useractioncomplete', agreed);
    return told[1];
  };
  expect(answerTo([1, 5, 8])).toEqual({
    remember: 'granted',
    personalise: 'denied',
    ask: 'denied',
    send: 'denied',
  });
  expect(answerTo([5, 6])).toMatchObject({ remember: 'denied', personalise: 'granted' });
  expect(answerTo([8, 9])).toMatchObject({ send: 'granted', ask: 'denied' });
  expect(answerTo([2, 3, 4, 7, 10])).toEqual(allPurposes('denied'));
});

test('outside the territory of the framework it has no answer', () => {
  const cmp = createCmp();
  const { told } = listen({ __tcfapi: cmp.api });
  cmp.tell('tcloaded', [1, 5, 6, 8, 9], { gdprApplies: false });
  expect(told).toEqual([unknown, {}]);
});

test('a call that failed is no answer', () => {
  const cmp = createCmp();
  const { told } = listen({ __tcfapi: cmp.api });
  cmp.tell('tcloaded', [1, 5, 6, 8, 9], {}, false);
  expect(told).toEqual([unknown]);
});

test('consents that are missing or merely truthy are a no', () => {
  const cmp = createCmp();
  const { told } = listen({ __tcfapi: cmp.api });
  cmp.tell('tcloaded', [], { purpose: undefined });
  cmp.tell('tcloaded', [], { purpose: { consents: { 1: 1, 5: 'true', 6: {} } } });
  expect(told.slice(1)).toEqual([allPurposes('denied'), allPurposes('denied')]);
});

test('a platform that arrives after us is found at the next look, and listened to once', () => {
  const cmp = createCmp();
  const { told, host, look } = listen();
  look();
  expect(told).toEqual([]);
  host['__tcfapi'] = cmp.api;
  look();
  look();
  expect(told).toEqual([unknown]);
  expect(cmp.listening()).toBe(1);
});

test('a platform that has only announced itself leaves everything unknown', () => {
  const querySelector = (selector: string) => (selector.includes('__tcfapiLocator') ? {} : null);
  const cmp = createCmp();
  const { told, host, look, last } = listen({ document: { querySelector } });
  expect(told).toEqual([unknown]);
  host['__tcfapi'] = cmp.api;
  look();
  cmp.tell('tcloaded', [1, 5, 6]);
  expect(last()).toMatchObject({ remember: 'granted', personalise: 'granted' });
});

test('whoever stops listening is taken off the platform’s list', () => {
  const cmp = createCmp();
  const { stop } = listen({ __tcfapi: cmp.api });
  cmp.tell('tcloaded', [1]);
  stop();
  expect(cmp.listening()).toBe(0);
});

test('a platform that throws is asked once, and governs nothing', () => {
  let calls = 0;
  const api = () => {
    calls += 1;
    throw new Error('broken platform');
  };
  const { told, look, faults } = listen({ __tcfapi: api });
  look();
  expect([calls, told, faults]).toEqual([1, [unknown, {}], [new Error('broken platform')]]);
});

test('a platform that does not let go of its listeners is not heard after the stop', () => {
  const listeners: ((report: unknown, ok: boolean) => void)[] = [];
  const api = (command: string, _: number, listener: () => void) => {
    if (command === 'addEventListener') listeners.push(listener);
  };
  const { told, stop } = listen({ __tcfapi: api });
  stop();
  for (const listener of listeners) {
    listener({ eventStatus: 'tcloaded', purpose: { consents: { 1: true } } }, true);
  }
  expect([listeners.length, told]).toEqual([1, [unknown]]);
});
