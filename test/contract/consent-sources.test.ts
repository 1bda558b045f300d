import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentSources } from '../../src/consent/consent-sources';
import { allPurposes } from '../../src/consent/purposes';
import { globalsOf, platforms, startSource } from '../fakes/consent-platforms';
import { everyEvent } from '../fakes/consent-platforms/every-event';
import { hostileGlobals } from '../fakes/consent-platforms/hostile';
import { inventory } from '../fakes/consent-platforms/inventory';

describe.each(consentSources.map((source) => ({ id: source.id, source })))(
  'the consent source $id',
  ({ id, source }) => {
    /** A source that listens on a page where the platform has arrived already, or will at `arrive`. */
    const visit = ({ arrived = true } = {}) => {
      const platform = platforms[id]();
      const started = startSource(source);
      const arrive = (): void => {
        platform.arrive(started.host);
        started.look();
      };
      if (arrived) arrive();
      return { ...started, platform, arrive };
    };
    test('tells nothing on a page where it is not', () => {
      const { told, look, faults, stop } = startSource(source);
      look();
      stop();
      expect([told, faults]).toEqual([[], []]);
    });

    test('grants nothing before the visitor has answered', () => {
      const { platform, look, told } = visit();
      platform.ask();
      look();
      for (const answers of told) expect(Object.values(answers)).not.toContain('granted');
    });

    test('passes on a no', () => {
      const { platform, look, last } = visit();
      platform.refuse();
      look();
      expect(last()).toEqual(allPurposes('denied'));
    });

    test('passes on a yes, purpose by purpose', () => {
      const { platform, look, last } = visit();
      platform.agree();
      look();
      expect(last()).toEqual(allPurposes('granted'));
      const expected = platform.agreeInPart();
      look();
      expect(last()).toEqual(expected);
    });

    test('tells a yes, its withdrawal and another yes in this order', () => {
      const { platform, look, told } = visit();
      const acts = [platform.agree, platform.refuse, platform.agree];
      for (const act of acts) {
        act();
        look();
      }
      const states = told.map(({ remember }) => remember);
      const changes = states.filter((state, at) => state !== states[at - 1]);
      expect(changes.filter((state) => state && state !== 'unknown')).toEqual([
        'granted',
        'denied',
        'granted',
      ]);
    });

    test('hears what was answered on an earlier page', () => {
      const { platform, arrive, last } = visit({ arrived: false });
      platform.agree();
      arrive();
      expect(last()).toEqual(allPurposes('granted'));
    });

    test('finds a platform that arrives after us', () => {
      const { platform, arrive, told, last, look } = visit({ arrived: false });
      look();
      expect(told).toEqual([]);
      arrive();
      platform.agree();
      look();
      expect(last()).toEqual(allPurposes('granted'));
    });

    test('tells nothing once it is stopped', () => {
      const { platform, told, look, stop, host } = visit();
      platform.agree();
      look();
      const before = told.length;
      stop();
      platform.refuse();
      everyEvent(host);
      look();
      expect(told).toHaveLength(before);
    });

    test('leaves everything on the page as it was', () => {
      const platform = platforms[id]();
      const { look, stop, host } = startSource(source);
      platform.arrive(host);
      const before = inventory(host, globalsOf[id]);
      look();
      platform.ask();
      look();
      everyEvent(host);
      stop();
      expect(inventory(host, globalsOf[id])).toEqual(before);
    });

    test.each(Object.keys(hostileGlobals))('is not upset by %s', (kind) => {
      const make = hostileGlobals[kind];
      const globals = Object.fromEntries(
        globalsOf[id].map((name) => [name, make?.(name) ?? {}]),
      ) as PropertyDescriptorMap;
      const { told, look, stop, host } = startSource(source);
      Object.defineProperties(host, globals);
      look();
      everyEvent(host);
      look();
      stop();
      for (const answers of told) expect(Object.values(answers)).not.toContain('granted');
    });

    test('takes no rubbish for a yes', () => {
      const rubbish = fc.record(
        Object.fromEntries(globalsOf[id].map((name) => [name, fc.anything()])),
      );
      fc.assert(
        fc.property(rubbish, (globals) => {
          const { told, look } = startSource(source, globals);
          look();
          for (const answers of told) expect(Object.values(answers)).not.toContain('granted');
        }),
      );
    });
  },
);
