import { type ComponentChild, h } from 'preact';
import type { Child } from './jsx/jsx-runtime';

/** A description as Preact understands it. */
export const vnode = (child: Child): ComponentChild => {
  if (typeof child !== 'object') return child;
  if (!('tag' in child)) return child.map(vnode);
  const { tag, props, key } = child;
  return h(tag, { ...props, key, children: vnode(props.children) });
};
