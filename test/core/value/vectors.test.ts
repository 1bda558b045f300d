import { expect, test } from 'vitest';
import type { BuyingModel } from '../../../src/core/value/buying-model';
import { discountedPurchases } from '../../../src/core/value/discounted-purchases';
import { expectedPurchases } from '../../../src/core/value/expected-purchases';
import { expectedSpend } from '../../../src/core/value/expected-spend';
import { logLikelihood } from '../../../src/core/value/log-likelihood';
import { probabilityAlive } from '../../../src/core/value/probability-alive';
import { probabilityBuys } from '../../../src/core/value/probability-buys';
import vectors from '../../cases/value/btyd.json';

/** The model of a vector: its name is apart from its figures. */
const modelOf = ({ model, params }: { model: string; params: Omit<BuyingModel, 'k'> }) =>
  ({ ...params, k: model }) as BuyingModel;

/** How far from the reference, as a share of it. */
const off = (found: number, expected: number) =>
  Math.abs(found - expected) / Math.max(Math.abs(expected), 1e-300);

test('the chance of still being there meets all 140 reference values to nine digits', () => {
  for (const one of vectors.cases) {
    expect(Math.abs(probabilityAlive(modelOf(one), one) - one.pAlive)).toBeLessThan(1e-9);
  }
});

test('the chance of buying meets all 140 reference values to nine digits', () => {
  for (const one of vectors.cases) {
    expect(Math.abs(probabilityBuys(modelOf(one), one, one.t) - one.pBuy)).toBeLessThan(1e-9);
  }
});

test('the purchases to be expected meet all 140 reference values to eight digits', () => {
  for (const one of vectors.cases) {
    expect(off(expectedPurchases(modelOf(one), one, one.t), one.expected)).toBeLessThan(1e-8);
  }
});

test('the likelihood of a purchase history meets all 140 reference values', () => {
  for (const one of vectors.cases) {
    const found = logLikelihood(modelOf(one), one);
    expect(Math.abs(found - one.logLik) / Math.max(1, Math.abs(one.logLik))).toBeLessThan(1e-12);
  }
});

test('what is to be expected of a new customer meets the reference', () => {
  for (const one of vectors.newCustomer) {
    const found = expectedPurchases(modelOf(one), { x: 0, tx: 0, T: 0 }, one.t);
    expect(off(found, one.expected)).toBeLessThan(1e-8);
  }
});

test('the expected worth of an order meets the reference', () => {
  for (const { params, x, meanSpend, expected } of vectors.spend) {
    expect(off(expectedSpend(params, x * meanSpend, x), expected)).toBeLessThan(1e-8);
  }
});

test('the value of a customer over twelve months meets the reference', () => {
  for (const one of vectors.clv) {
    const { periods, step, discountPerPeriod: discount } = one;
    const orders = discountedPurchases(modelOf(one), one, { periods, step, discount });
    const found = orders * expectedSpend(one.spend, one.x * one.meanSpend, one.x);
    expect(off(found, one.clv)).toBeLessThan(1e-8);
  }
});
