import type { FactKind } from '../../core/events/struck-fact';
import { own, ownText } from '../../lib/own';

/** One fact about the visitor, by what it is about. */
export type StruckFact =
  /** One event, by its id as `export()` shows it. */
  | { readonly event: string }
  /** Everything about a product, by its id. */
  | { readonly item: string }
  /** A taste, by its name as `profile().tastes` shows it. */
  | { readonly facet: string }
  /** A search, by its words. */
  | { readonly search: string }
  /** An order, by its number (`transaction_id`). */
  | { readonly order: string }
  /** Something the visitor told about themselves, by its name as `profile().customer.traits` shows it. */
  | { readonly trait: string };

/** What was a gift: an order, or a product. */
export type GiftFact = { readonly order: string } | { readonly item: string };

/** A fact in two parts. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
}

/** The one fact of these kinds that an object names; nothing where it names none, or several. */
export const readFact = (given: unknown, kinds: readonly FactKind[]): Fact | undefined => {
  const named = kinds.filter((kind) => own(given, kind) !== undefined);
  const [kind] = named;
  const value = kind && ownText(given, kind);
  return named.length === 1 && kind && value ? { kind, value } : undefined;
};
