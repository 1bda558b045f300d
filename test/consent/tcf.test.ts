import { expect, test } from 'vitest';
import type { Answers } from '../../src/consent/purposes';
import { tcf } from '../../src/consent/tcf';
import { consentPage, createCmp } from '../fakes/consent-platforms';

const listen = (globals: Record<string, unknown> = {}) => {
  const told: Partial<Answers>[] = [];
  const page = consentPage(globals);
  const look = tcf.start(page, (answers) => told.push(answers));
  return { told, page: page.page as unknown as Record<string, unknown>, look };
};

test('a platform that is there but has no answer yet is told as there', () => {
  const cmp = createCmp();
  const { told } = listen({ __tcfapi: cmp.api });
  expect(told).toEqual([{}]);
  cmp.tell('cmpuishown', [1, 5, 6, 8, 9]);
  expect(told).toEqual([{}]);
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
  expect(answerTo([2, 3, 4, 7, 10])).toEqual({
    remember: 'denied',
    personalise: 'denied',
    ask: 'denied',
    send: 'denied',
  });
});

test('outside the territory of the framework nothing is known', () => {
  const cmp = createCmp();
  const { told } = listen({ __tcfapi: cmp.api });
  cmp.tell('tcloaded', [1, 5, 6, 8, 9], { gdprApplies: false });
  expect(told).toEqual([{}]);
});

test('a call that failed is no answer', () => {
  const cmp = createCmp();
  const { told } = listen({ __tcfapi: cmp.api });
  cmp.tell('tcloaded', [1, 5, 6, 8, 9], {}, false);
  expect(told).toEqual([{}]);
});

test('consents that are missing or merely truthy are a no', () => {
  const cmp = createCmp();
  const { told } = listen({ __tcfapi: cmp.api });
  cmp.tell('tcloaded', [], { purpose: undefined });
  cmp.tell('tcloaded', [], { purpose: { consents: { 1: 1, 5: 'true', 6: {} } } });
  for (const answers of told.slice(1)) {
    expect(Object.values(answers)).toEqual(['denied', 'denied', 'denied', 'denied']);
  }
  expect(told).toHaveLength(3);
});

test('a platform that arrives after us is found at the next look, and listened to once', () => {
  const cmp = createCmp();
  const { told, page, look } = listen();
  look();
  expect(told).toEqual([]);
  page['__tcfapi'] = cmp.api;
  look();
  look();
  expect(told).toEqual([{}]);
  expect(cmp.listening()).toBe(1);
});

test('a platform that has only announced itself keeps our own card away', () => {
  const querySelector = (selector: string) => (selector.includes('__tcfapiLocator') ? {} : null);
  const cmp = createCmp();
  const { told, page, look } = listen({ document: { querySelector } });
  expect(told).toEqual([{}]);
  page['__tcfapi'] = cmp.api;
  look();
  cmp.tell('tcloaded', [1, 5, 6]);
  expect(told[told.length - 1]).toMatchObject({ remember: 'granted', personalise: 'granted' });
});
