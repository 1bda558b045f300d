import { expect, test } from 'vitest';
import { mediumOf } from '../../src/core/segments/medium';

test.each([
  ['', '', 'direct'],
  ['', 'www.google.com', 'search'],
  ['', 'yandex.com.tr', 'search'],
  ['', 'l.instagram.com', 'social'],
  ['', 't.co', 'social'],
  ['', 'mail.example.com', 'email'],
  ['', 'blog.example.com', 'referral'],
  ['paid', 'www.google.com', 'paid'],
  ['newsletter', '', 'newsletter'],
])('a visit that names “%s” and comes from “%s” came by %s', (named, source, expected) => {
  expect(mediumOf(named, source)).toBe(expected);
});

test('a shop whose name merely ends like a network is no network', () => {
  expect(mediumOf('', 'notfacebook.com')).toBe('referral');
  expect(mediumOf('', 'facebook.com.phishing.example')).toBe('referral');
});
