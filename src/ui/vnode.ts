import { type ComponentChild, h } from 'preact';
import { type Child, Piece } from './jsx/jsx-runtime';

/** A description as Preact understands it. */
export const vnode = (child: Child): ComponentChild => {
  if (Array.isArray(child)) return child.map(vnode);
  // An object that came as data is nothing to be drawn.
  if (!(child instanceof Piece)) return typeof child === 'object' ? undefined : child;
  const { tag, props, key } = child;
  return h(tag, { ...props, key, children: vnode(props.children) });
};
