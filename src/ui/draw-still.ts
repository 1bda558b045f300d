import { type Child, Piece } from './jsx/jsx-runtime';

const SVG = 'http://www.w3.org/2000/svg';

const append = (parent: Element, child: Child): void => {
  if (typeof child === 'string') parent.append(child);
  if (Array.isArray(child)) for (const each of child) append(parent, each);
  if (!(child instanceof Piece)) return;
  const { tag, props } = child;
  const space = tag === 'svg' ? SVG : parent.namespaceURI;
  const element = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(props)) {
    if (name !== 'children' && value !== undefined) element.setAttribute(name, `${value}`);
  }
  append(element, props.children);
  parent.append(element);
};

/** Makes what is described, once; whatever was in the parent goes. */
export const drawStill = (parent: Element, child: Child): void => {
  parent.replaceChildren();
  append(parent, child);
};
