import { expect, test } from 'vitest';
import { damagedModel, openModel } from '../../../src/core/model/open-model';
import { scoreNext } from '../../../src/core/model/score-next';
import { openKnowledge } from '../../../src/core/model/shared-knowledge';
import { modelOf } from '../../fakes/known';
import { product, shop } from '../../fakes/shop';

const catalog = shop(['tea', 'cup', 'pot'].map((id) => product(id)));
const whole = modelOf(catalog, {
  pairs: { viewed: [['tea', 'cup', 9]] },
  topSellers: [['tea', 5]],
});

const opened = (bytes: Uint8Array) => openModel(Uint8Array.from(bytes).buffer);

test('a model that is not whole says so once, when it is first read, and nothing else', () => {
  const bytes = whole.slice();
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  const reading = opened(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  let said = 0;
  const knowledge = openKnowledge(reading.model, () => {
    said += 1;
  })(catalog);
  if (!knowledge) throw new Error('the model does not fit its own catalogue');
  expect(said).toBe(0);
  const alone = { ...knowledge, contentWeight: 0 };
  expect(scoreNext(alone, [0]).ordinals).toEqual([]);
  expect(knowledge.popular('topSellers')).toEqual([]);
  expect(knowledge.of('viewed')).toBeUndefined();
  expect(said).toBe(1);
  expect(damagedModel.reason).toMatch(/^The model file is damaged .*so shelves do without it\.$/);
});

test('what the head tells is refused at once: bytes that are missing or too many', () => {
  for (let end = 0; end < whole.length; end += 1)
    expect(opened(whole.subarray(0, end)).ok).toBe(false);
  expect(opened(Uint8Array.from([...whole, 0])).ok).toBe(false);
  expect(opened(whole).ok).toBe(true);
});
