import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormatId, formats } from '../../src/core/formats/index';
import { readers } from '../../src/core/formats/readers';
import { anyBatch, sent } from '../core/formats/sent';

const ORIGIN = 'https://shop.example';
const ids = ['a', 'b', 'c'];
const ours = JSON.stringify({
  birebir: 1,
  accepted: ['a', 'someone-else'],
  refused: [{ id: 'b', reason: 'it names no visitor' }],
});

const decode = (id: FormatId, body: string) => readers[id].decode(JSON.parse(body));

test('every format is known by its own name, for sending and for receiving', () => {
  for (const [id, format] of Object.entries(formats)) expect(format.id).toBe(id);
  for (const [id, reader] of Object.entries(readers)) expect(reader.id).toBe(id);
});

describe.each(Object.values(formats))('the format $id', (format) => {
  test('brings every event across as it was', () => {
    fc.assert(
      fc.property(anyBatch, (events) => {
        const read = decode(format.id, format.encode(events, ORIGIN));
        expect(read).toEqual({ events, refused: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('is read by its own reader alone', () => {
    const body = format.encode([sent()], ORIGIN);
    const readBy = Object.values(readers).filter((reader) => reader.decode(JSON.parse(body)));
    expect(readBy.map(({ id }) => id)).toEqual([format.id]);
  });

  test('names the shop it comes from', () => {
    expect(format.encode([sent()], ORIGIN)).toContain(JSON.stringify(ORIGIN));
  });

  test('writes a moment that no clock can mean as the nearest that can be written', () => {
    for (const at of [Number.NaN, -1, 9e15, Number.POSITIVE_INFINITY]) {
      const read = decode(format.id, format.encode([sent({ at })], ORIGIN));
      expect(read?.events).toHaveLength(1);
    }
  });

  test('is written the same on a page whose library gives lists a JSON of their own', () => {
    const expected = format.encode([sent()], ORIGIN);
    Object.assign(Array.prototype, { toJSON: () => 'a list' });
    try {
      expect(format.encode([sent()], ORIGIN)).toBe(expected);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });

  test('understands our collector, and of its answer only what was sent', () => {
    expect(format.acknowledged(202, ours, ids)).toEqual({ accepted: ['a'], refused: ['b'] });
    const nothing = '{"birebir":1,"accepted":[],"refused":[{"id":"c","reason":"…"}]}';
    expect(format.acknowledged(400, nothing, ids)).toEqual({ accepted: [], refused: ['c'] });
  });

  test('takes no answer of our collector that was cut short', () => {
    for (let end = 1; end < ours.length; end += 1) {
      expect(format.acknowledged(202, ours.slice(0, end), ids)).toBe(undefined);
    }
    expect(format.acknowledged(202, '{"birebir":1,"accepted":["a"]}', ids)).toBe(undefined);
  });

  test('takes no page and no babble for an acknowledgement', () => {
    const pages = ['<!doctype html><title>Wi-Fi</title>', '<html></html>', 'hello', '[]', '7'];
    for (const page of [...pages, 'null', '"a"', '{"error":"no"}', '{"birebir":2}', '']) {
      expect(format.acknowledged(200, page, ids)).toBe(undefined);
    }
  });

  test('takes nothing for delivered that was answered by a fault', () => {
    for (const status of [0, 301, 302, 304, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504]) {
      for (const body of ['', '{}', 'OK', '{"success":true}', ours]) {
        expect(format.acknowledged(status, body, ids)).toBe(undefined);
      }
    }
  });

  test('never fails on an answer, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer(), fc.oneof(fc.string(), fc.json()), (status, body) => {
        const answer = format.acknowledged(status, body, ids);
        for (const id of [...(answer?.accepted ?? []), ...(answer?.refused ?? [])]) {
          expect(ids).toContain(id);
        }
      }),
    );
  });

  test('never fails on a body, whatever it is', () => {
    const anything = fc.oneof(
      fc.anything({ withNullPrototype: true }),
      fc.array(fc.anything({ withNullPrototype: true })),
      fc.record({ batch: fc.array(fc.anything()), specversion: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (body) => {
        expect(readers[format.id].decode(body)?.events ?? []).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
