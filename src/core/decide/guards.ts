import { guardsOfTheShop } from './guards-of-the-shop';
import { guardsOfTheVisitor } from './guards-of-the-visitor';

/** Every guard there is; a stranger's shelves are decided with the first ones alone. */
export const guards = [...guardsOfTheShop, ...guardsOfTheVisitor] as const;

export type GuardId = (typeof guards)[number]['id'];

/** The first guard among these bits, by name. */
export const guardNamed = (bits: number): GuardId | undefined =>
  guards.find((_, bit) => bits & (1 << bit))?.id;
