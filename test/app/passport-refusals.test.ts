import { afterEach, expect, test, vi } from 'vitest';
import type { ApiParts } from '../../src/app/entry/create-api';
import { exportPassport, importPassport } from '../../src/app/passport/passport';

afterEach(() => vi.unstubAllGlobals());

/** A page of somebody who agreed, or has not. */
const parts = (agreed: boolean): ApiParts =>
  ({
    gate: { granted: () => agreed },
    dispatch: { heap: () => [] },
    engine: { running: () => undefined },
    page: window,
  }) as unknown as ApiParts;

test('a page that cannot encrypt says so in one sentence, and makes and takes no passport', async () => {
  vi.stubGlobal('crypto', {});
  const reason = 'this page cannot encrypt (a browser does so on https only); nothing is changed';
  expect(await exportPassport(parts(false), 'long enough')).toEqual({ ok: false, reason });
  expect(await importPassport(parts(true), 'AAAA', 'long enough')).toEqual({ ok: false, reason });
});

test('what is handed over in place of a passport or a password is one sentence', async () => {
  const nothing = expect.stringMatching(/nothing is changed$/);
  for (const given of [undefined, null, 7, {}, [], '', '#', 'not base64url!', new Blob(['x'])]) {
    expect(await importPassport(parts(true), given, 'long enough')).toEqual({
      ok: false,
      reason: nothing,
    });
  }
  for (const password of [undefined, null, 7, '']) {
    expect(await importPassport(parts(true), 'AAAA', password)).toMatchObject({ reason: nothing });
  }
  for (const password of [null, 7, '', 'seven77']) {
    expect(await exportPassport(parts(false), password)).toMatchObject({
      reason: expect.stringContaining('8 characters or more'),
    });
  }
});
