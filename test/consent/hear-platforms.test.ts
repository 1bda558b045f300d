import { expect, test } from 'vitest';
import { hearPlatforms } from '../../src/consent/hear-platforms';
import { type Answers, allPurposes } from '../../src/consent/purposes';
import { consentPage, createCmp, gtagInto, platforms } from '../fakes/consent-platforms';
import { createCookiebot } from '../fakes/consent-platforms/cookiebot';

/** A page on which every platform is heard. */
const hear = (globals: Readonly<Record<string, unknown>> = {}) => {
  const told: Partial<Answers>[] = [];
  const faults: string[] = [];
  const page = consentPage(globals);
  const begin = () =>
    hearPlatforms(
      { ...page, onFault: (where, error) => void faults.push(`${where}: ${String(error)}`) },
      (answers) => told.push(answers),
    );
  return { ...page, begin, told, faults, last: () => told[told.length - 1] };
};

test('a page without platforms is told nothing of', () => {
  const { begin, told, faults } = hear();
  const { look, stop } = begin();
  look();
  stop();
  expect([told, faults]).toEqual([[], []]);
});

test('a platform that has not been answered closes what a default of Consent Mode opens', () => {
  const dataLayer: unknown[] = [];
  gtagInto(dataLayer)('consent', 'default', { functionality_storage: 'granted' });
  const { begin, host, last } = hear({ dataLayer });
  const cookiebot = createCookiebot();
  cookiebot.arrive(host);
  begin();
  expect(last()).toMatchObject({ remember: 'unknown' });
  cookiebot.agree();
  expect(last()).toMatchObject({ remember: 'granted' });
});

test('consent that a platform took for given is nobody’s answer', () => {
  const { begin, host, last } = hear();
  const cookiebot = createCookiebot('implied');
  cookiebot.arrive(host);
  begin();
  cookiebot.agree();
  expect(last()).toEqual(allPurposes('unknown'));
});

test('nobody is believed before all have been looked at', () => {
  const { begin, host, told } = hear();
  const first = platforms.onetrust();
  const second = platforms['iab-tcf']();
  first.arrive(host);
  first.agree();
  second.arrive(host);
  second.refuse();
  begin();
  expect(told).toEqual([allPurposes('denied')]);
});

test('a platform that is broken does not silence the others', () => {
  const fail = () => {
    throw new Error('broken platform');
  };
  const { begin, host, last, faults } = hear({ OneTrust: { IsAlertBoxClosed: fail } });
  const cmp = createCmp();
  host['__tcfapi'] = cmp.api;
  begin();
  cmp.tell('tcloaded', [1, 5, 6, 8, 9]);
  expect(last()).toEqual(allPurposes('granted'));
  expect(faults).toEqual(['onetrust: Error: broken platform']);
});

test('a platform that arrives late is found, and after the stop nobody is heard', () => {
  const { begin, host, last } = hear();
  const { look, stop } = begin();
  const late = platforms.didomi();
  late.arrive(host);
  look();
  expect(last()).toEqual(allPurposes('unknown'));
  late.agree();
  stop();
  late.refuse();
  look();
  expect(last()).toEqual(allPurposes('granted'));
});
