/**
 * What an element is to be, as plain values: `drawStill` makes it once, Preact takes it over. A class, so that nothing
 * that came as data (a title out of somebody's JSON) is ever taken for one.
 */
export class Piece {
  constructor(
    readonly tag: Tag,
    readonly props: Attributes,
    readonly key: Key,
  ) {}
}

export type Child = Piece | string | boolean | undefined | readonly Child[];

type Tag = keyof HTMLElementTagNameMap | 'svg' | 'path';
type Key = string | object | undefined;

/** All that our views say about an element. There are no listeners: a button's `value` names what a press does. */
interface Attributes {
  readonly [aria: `aria-${string}`]: string | boolean | undefined;
  readonly children?: Child;
  readonly class?: string | undefined;
  readonly id?: string;
  readonly part?: string;
  readonly role?: string;
  readonly title?: string;
  readonly href?: string | undefined;
  readonly alt?: string;
  readonly loading?: 'lazy';
  readonly src?: string;
  readonly type?: 'button';
  readonly value?: string;
  readonly viewBox?: string;
  readonly d?: string;
  readonly tabIndex?: -1;
  /** For Preact alone, which sets it by CSSOM: as an attribute a strict CSP ignores it. */
  readonly style?: Readonly<Record<string, string>>;
}

/** What TSX compiles to in files that name this folder as their `@jsxImportSource`. */
export const jsx = (tag: Tag, props: Attributes, key?: Key): Piece => new Piece(tag, props, key);
export { jsx as jsxs };

export declare namespace JSX {
  type Element = Piece;
  type ElementType = Tag;
  type IntrinsicElements = Readonly<Record<Tag, Attributes & { readonly key?: Key }>>;
  interface ElementChildrenAttribute {
    readonly children: unknown;
  }
}
