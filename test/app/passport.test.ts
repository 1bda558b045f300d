import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/app/passport/base64url';
import { packContent, unpackContent } from '../../src/app/passport/pack-content';
import { type Bytes, HEADER_BYTES, ITERATIONS } from '../../src/app/passport/passport-key';
import { seal } from '../../src/app/passport/seal';
import { unseal } from '../../src/app/passport/unseal';

const { subtle } = globalThis.crypto;
const PASSWORD = 'çay ve simit';
const content = new TextEncoder().encode('1 history of breakfasts') as Bytes;
const sealed = seal(subtle, content, PASSWORD);

const changed = async (at: number, to: (byte: number) => number): Promise<Bytes> => {
  const file = (await sealed).slice();
  file[at] = to(file[at] ?? 0);
  return file;
};
const open = async (file: Bytes, password = PASSWORD) => unseal(subtle, file, password);

test('a passport opens with its password, however its letters were composed', async () => {
  expect(await open(await sealed)).toEqual({ ok: true, content });
  expect(await open(await sealed, PASSWORD.normalize('NFD'))).toEqual({ ok: true, content });
});

test('two passports of one history have nothing in common but their name and version', async () => {
  const [one, other] = await Promise.all([sealed, seal(subtle, content, PASSWORD)]);
  expect([...one.slice(0, 9)]).toEqual([...other.slice(0, 9)]);
  expect([...one.slice(0, 9)]).toEqual([0x42, 0x42, 0x50, 0x50, 1, 0x00, 0x09, 0x27, 0xc0]);
  expect([...one.slice(9, 25)]).not.toEqual([...other.slice(9, 25)]);
  expect([...one.slice(25)]).not.toEqual([...other.slice(25)]);
  expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
});

test('a wrong password opens nothing, and says so', async () => {
  expect(await open(await sealed, 'çay ve şimit')).toEqual({
    ok: false,
    reason: 'the password is wrong, or the passport was cut off or changed; nothing is changed',
  });
});

test('a passport that was cut off opens nothing', async () => {
  const file = await sealed;
  for (const length of [5, 8, HEADER_BYTES, HEADER_BYTES + 16]) {
    const { reason } = (await open(file.slice(0, length))) as { reason: string };
    expect(reason).toBe('this passport is cut off; nothing is changed');
  }
  expect(await open(file.slice(0, -1))).toMatchObject({ ok: false });
});

test('a byte that was changed anywhere opens nothing', async () => {
  for (const at of [10, 26, HEADER_BYTES, content.length + HEADER_BYTES + 3]) {
    expect(await open(await changed(at, (byte) => byte ^ 1))).toMatchObject({ ok: false });
  }
});

test('a passport of another version, or with another number of rounds, is named', async () => {
  expect(await open(await changed(4, () => 2))).toMatchObject({
    reason: expect.stringContaining('of version 2, and only version 1'),
  });
  expect(await open(await changed(5, () => 255))).toMatchObject({
    reason: expect.stringContaining('rounds instead of 600000 to 5000000'),
  });
  expect(await open(await changed(6, () => 0))).toMatchObject({ ok: false });
});

test('what is no passport is told from one', async () => {
  const anyBytes = fc.uint8Array({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => {
      expect(await open(Uint8Array.from(bytes))).toEqual({
        ok: false,
        reason: 'this is no passport of Birebir; nothing is changed',
      });
    }),
  );
});

test('bytes come back from a link as they went into it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
      const text = toBase64url(Uint8Array.from(bytes));
      expect(text).toMatch(/^[\w-]+$/);
      expect([...(fromBase64url(text) ?? [])]).toEqual([...bytes]);
    }),
  );
  expect(fromBase64url('not base64url!')).toBeUndefined();
  expect(fromBase64url('a')).toBeUndefined();
});

test('what is packed comes back as it was, and what nobody packed is nothing', async () => {
  const value = { events: [{ id: 'ç', at: 1 }], products: [] };
  const packed = await packContent(value);
  expect(await unpackContent(packed)).toEqual(value);
  for (const bytes of [[], [0], [1], [1, 2, 3], [0, 0xff], [9, 1], [...packed.slice(0, -3)]]) {
    expect(await unpackContent(Uint8Array.from(bytes))).toBeUndefined();
  }
});

test('a passport that would unpack to more than any history is nothing', async () => {
  const bomb = await packContent('0'.repeat(21_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  expect(await unpackContent(bomb)).toBeUndefined();
});
