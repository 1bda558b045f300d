// @ts-check
import { breakfastLover } from './breakfast-lover.js';
import { giftSeeker } from './gift-seeker.js';
import { newVisitor } from './new-visitor.js';
import { runnerDeniz } from './runner-deniz.js';
import { upsetCustomer } from './upset-customer.js';
import { vipAyse } from './vip-ayse.js';

/** @import { Persona } from '../diary.js' */

/** In the order of the bar. @type {readonly Persona[]} */
export const personas = [newVisitor, breakfastLover, runnerDeniz, giftSeeker, upsetCustomer, vipAyse];
