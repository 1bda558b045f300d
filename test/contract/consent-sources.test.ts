import { describe, expect, test } from 'vitest';
import { consentSources } from '../../src/consent/index';
import type { Answers } from '../../src/consent/purposes';
import type { ConsentSource } from '../../src/consent/source';
import { consentPage, createCmp, gtagInto } from '../fakes/consent-platforms';

type Told = Partial<Answers>;

/** A platform that can be brought to say something, on a page with a source that listens. */
interface Platform {
  readonly globals: Readonly<Record<string, unknown>>;
  /** Says yes to these parts of what it governs. */
  say(agreed: 'nothing yet' | 'no' | 'yes' | 'only to be remembered'): void;
}

const platforms: Readonly<Record<string, () => Platform>> = {
  'google-consent-mode': () => {
    const dataLayer: unknown[] = [];
    const gtag = gtagInto(dataLayer);
    const all = (state: string) => ({
      functionality_storage: state,
      personalization_storage: state,
      analytics_storage: state,
      ad_storage: 'granted',
    });
    return {
      globals: { dataLayer },
      say(agreed) {
        if (agreed === 'no') gtag('consent', 'update', all('denied'));
        if (agreed === 'yes') gtag('consent', 'update', all('granted'));
        if (agreed === 'nothing yet') gtag('consent', 'default', { ad_storage: 'denied' });
        if (agreed === 'only to be remembered') {
          gtag('consent', 'update', { ...all('denied'), functionality_storage: 'granted' });
        }
      },
    };
  },
  'iab-tcf': () => {
    const cmp = createCmp();
    return {
      globals: { __tcfapi: cmp.api },
      say(agreed) {
        if (agreed === 'nothing yet') cmp.tell('cmpuishown', [1, 2, 3, 4, 5, 6, 7, 8, 9]);
        if (agreed === 'no') cmp.tell('useractioncomplete', []);
        if (agreed === 'yes') cmp.tell('tcloaded', [1, 5, 6, 8, 9]);
        if (agreed === 'only to be remembered') cmp.tell('useractioncomplete', [1]);
      },
    };
  },
};

const all = (state: string) => ({ remember: state, personalise: state, ask: state, send: state });

describe.each(consentSources.map((source) => ({ id: source.id, source: source as ConsentSource })))(
  'the consent source $id',
  ({ id, source }) => {
    const listen = () => {
      const platform = platforms[id]?.();
      if (!platform) throw new Error(`there is no example of a page with ${id}`);
      const told: Told[] = [];
      const page = consentPage(platform.globals);
      source.start(page, (answers) => told.push(answers));
      return {
        say(agreed: Parameters<Platform['say']>[0]): Told {
          platform.say(agreed);
          page.check();
          return told[told.length - 1] ?? {};
        },
      };
    };

    test('tells nothing on a page where it is not', () => {
      const told: Told[] = [];
      const lookAgain = source.start(consentPage(), (answers) => told.push(answers));
      lookAgain?.();
      expect(told).toEqual([]);
    });

    test('grants nothing before the visitor has answered', () => {
      expect(Object.values(listen().say('nothing yet'))).not.toContain('granted');
    });

    test('passes on a no', () => {
      expect(listen().say('no')).toEqual(all('denied'));
    });

    test('passes on a yes, purpose by purpose', () => {
      expect(listen().say('yes')).toEqual(all('granted'));
      expect(listen().say('only to be remembered')).toEqual({
        ...all('denied'),
        remember: 'granted',
      });
    });

    test('passes on a change of mind', () => {
      const visitor = listen();
      visitor.say('yes');
      expect(visitor.say('no')).toEqual(all('denied'));
      expect(visitor.say('yes')).toEqual(all('granted'));
    });
  },
);
