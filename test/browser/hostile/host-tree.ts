import type { CDPSession } from 'playwright-core';

/** A node as the browser's own tools see it, whatever the page's scripts make of the DOM. */
interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly TreeNode[];
  readonly shadowRoots?: readonly TreeNode[];
}

const ELEMENT = 1;
const TEXT = 3;

const attribute = ({ attributes = [] }: TreeNode, name: string): string | undefined => {
  const at = attributes.indexOf(name);
  return at % 2 === 0 ? attributes[at + 1] : undefined;
};

const isOurs = (node: TreeNode): boolean =>
  attribute(node, 'data-writes-tag') !== undefined ||
  /\/birebir\//.test(attribute(node, 'src') ?? '') ||
  node.shadowRoots?.some(({ nodeName }) => nodeName === '#document-fragment') === true;

const write = (node: TreeNode, depth: string): string => {
  if (node.nodeType === TEXT)
    return node.nodeValue.trim() && `${depth}“${node.nodeValue.trim()}”\n`;
  const place = attribute(node, 'data-birebir-placement');
  if (place?.startsWith('auto-')) return '';
  if (place !== undefined) return `${depth}the place ${place}\n`;
  if (isOurs(node)) return '';
  const inner = (node.children ?? []).map((child) => write(child, `${depth} `)).join('');
  if (node.nodeType !== ELEMENT) return inner;
  return `${depth}${node.nodeName} ${(node.attributes ?? []).join(' ')}\n${inner}`;
};

const has = (node: TreeNode, wanted: (node: TreeNode) => boolean): boolean =>
  wanted(node) ||
  [...(node.children ?? []), ...(node.shadowRoots ?? [])].some((one) => has(one, wanted));

const isShelf = (node: TreeNode): boolean =>
  node.shadowRoots?.some((root) => has(root, ({ nodeName }) => /^li$/i.test(nodeName))) === true;

/** The host's own structure without our tag, places we made, what is in the host's, and our roots; and whether a shelf is drawn. */
export const readTree = async (
  session: CDPSession,
): Promise<{ readonly host: string; readonly shelf: boolean }> => {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return { host: write(root, ''), shelf: has(root, isShelf) };
};
