import { describe, expect, test } from 'vitest';
import { type RawProduct, toProduct } from '../../src/discovery/parse/raw-product';

const origin = { base: 'https://shop.example/home?x=1', source: 'page' } as const;

const found = (raw: RawProduct) => toProduct({ id: 'tea', title: 'Rize tea', ...raw }, origin);

test('addresses are made whole against the page', () => {
  expect(found({ link: 'p/tea', image: '//cdn.example/tea.jpg' })).toMatchObject({
    link: 'https://shop.example/p/tea',
    imageLink: 'https://cdn.example/tea.jpg',
  });
});

describe('an address that could do harm', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://shop.example/1',
    'file:///etc/passwd',
    'http://',
  ])('is none: %j', (address) => {
    expect(found({ link: address, image: address })).toMatchObject({ link: '' });
    expect(found({ image: address })?.imageLink).toBe(undefined);
    expect(toProduct({ title: 'Tea', link: address }, origin)).toBe(undefined);
  });
});
