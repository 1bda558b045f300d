import { expect, test } from 'vitest';
import { googleConsentMode } from '../../src/consent/google-consent-mode';
import type { Answers } from '../../src/consent/purposes';
import { gtagInto, startSource } from '../fakes/consent-platforms';

/** What the source says in the end about a page with these calls in its data layer. */
const heard = (...dataLayer: readonly unknown[]): Partial<Answers> | undefined =>
  startSource(googleConsentMode, { dataLayer }).last();

test('a call is heard as an arguments object and as an array', () => {
  const answer = { functionality_storage: 'granted' };
  const layer: unknown[] = [];
  gtagInto(layer)('consent', 'update', answer);
  expect(heard(...layer)).toEqual({ remember: 'granted' });
  expect(heard(['consent', 'update', answer])).toEqual({ remember: 'granted' });
});

test('each storage type answers for its own purposes, those of advertising for none', () => {
  const governed = (type: string) => heard(['consent', 'update', { [type]: 'granted' }]);
  expect(governed('functionality_storage')).toEqual({ remember: 'granted' });
  expect(governed('personalization_storage')).toEqual({ personalise: 'granted', ask: 'granted' });
  expect(governed('analytics_storage')).toEqual({ send: 'granted' });
  for (const type of ['ad_storage', 'ad_user_data', 'ad_personalization', 'security_storage']) {
    expect(governed(type)).toEqual({});
  }
});

test('an update changes what it names and leaves the rest of the default', () => {
  const closed = { functionality_storage: 'denied', analytics_storage: 'denied' };
  expect(
    heard(
      ['consent', 'default', { ...closed, wait_for_update: 500 }],
      ['consent', 'update', { functionality_storage: 'granted' }],
    ),
  ).toEqual({ remember: 'granted', send: 'unknown' });
});

test('what was said before we came and what is said later are both heard', () => {
  const dataLayer: unknown[] = [['consent', 'default', { functionality_storage: 'denied' }]];
  const { told, look } = startSource(googleConsentMode, { dataLayer });
  dataLayer.push(['consent', 'update', { functionality_storage: 'granted' }]);
  look();
  expect(told).toEqual([{ remember: 'unknown' }, { remember: 'granted' }]);
});

test('odd calls are no answers', () => {
  const odd = [['consent'], ['consent', 'update', null], ['consent', 'update', 'granted']];
  for (const call of odd) expect(heard(call)).toEqual({});
  expect(heard(['consent', 'update', { functionality_storage: 'maybe' }])).toEqual({});
  expect(heard(['event', 'consent'], { event: 'consent' })).toBe(undefined);
  const polluted = Object.create({ functionality_storage: 'granted' });
  expect(heard(['consent', 'update', polluted])).toEqual({});
});

// We do not know where the visitor is: only the strictest default is safe.
test('a default that is granted in some regions only does not grant anything elsewhere', () => {
  expect(
    heard(
      ['consent', 'default', { functionality_storage: 'denied' }],
      ['consent', 'default', { functionality_storage: 'granted', region: ['US'] }],
    )?.remember,
  ).not.toBe('granted');
});

test('a default that is denied in some regions is not overruled by that of the rest', () => {
  expect(
    heard(
      ['consent', 'default', { functionality_storage: 'denied', region: ['ES'] }],
      ['consent', 'default', { functionality_storage: 'granted' }],
    )?.remember,
  ).not.toBe('granted');
});

// So does Google's own reader.
test('a default that comes late does not overrule what the visitor answered', () => {
  expect(
    heard(
      ['consent', 'update', { functionality_storage: 'denied' }],
      ['consent', 'default', { functionality_storage: 'granted' }],
    ),
  ).toEqual({ remember: 'denied' });
});

test('a default that only holds until somebody says more grants nothing', () => {
  const standard = { functionality_storage: 'granted', wait_for_update: 500 };
  expect(heard(['consent', 'default', standard])?.remember).not.toBe('granted');
  expect(
    heard(
      ['consent', 'default', standard],
      ['consent', 'update', { functionality_storage: 'granted' }],
    ),
  ).toEqual({ remember: 'granted' });
});

test('the last default of the owner’s for everybody is the one that holds', () => {
  const standard = (state: string) => ['consent', 'default', { functionality_storage: state }];
  expect(heard(standard('denied'), standard('granted'))).toEqual({ remember: 'granted' });
  expect(heard(standard('granted'), standard('denied'))).toEqual({ remember: 'unknown' });
});
