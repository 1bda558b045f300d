// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { root } from './tool.mjs';

/** @import { Outcome } from './tool.mjs' */

/**
 * A node as it is walked here: whatever its kind, by name.
 * @typedef {{ readonly type: string, readonly start: number, readonly [part: string]: any }} Node
 */

/** Written to, called or read, these make code or markup out of text. */
const MARKUP =
  /^(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|dangerouslySetInnerHTML|srcdoc)$/;
/** Events that keep a page out of the back-forward cache. */
const LEAVING = /^(?:on)?(?:before)?unload$/;
/** What belongs to the host and is never replaced. */
const HOSTS =
  /^(?:history|fetch|XMLHttpRequest|console|addEventListener|removeEventListener|pushState|replaceState|sendBeacon|prototype)$/;
/** Words that filter lists hide, as words of a class, an id, a part or an attribute. */
const HIDDEN =
  /^(?:ad|ads|adv|advert|banner|sponsor|sponsored|promo|promotion|popup|pop|widget)s?$/i;

/** The name of a member, an identifier or a constant text. @param {Node | null | undefined} node @returns {string} */
const nameOf = (node) => {
  if (!node) return '';
  if (node.type === 'MemberExpression') return nameOf(node['property']);
  if (node.type === 'Identifier') return node['name'];
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : '';
};

/** Whether what is written to is the host's: a global, or a part of one. @param {Node} target */
const isHosts = (target) =>
  HOSTS.test(nameOf(target)) ||
  (target.type === 'MemberExpression' &&
    /^(?:history|console|navigator|XMLHttpRequest|prototype|Array|Object|JSON|Promise|Element|Node)$/.test(
      nameOf(target['object']),
    ));

/** What is wrong with one node, if anything is. @type {Readonly<Record<string, (node: Node) => string | false>>} */
const laws = {
  CallExpression: ({ callee, arguments: given }) => {
    const name = nameOf(callee);
    const [first] = given;
    const isText =
      first?.type === 'Literal'
        ? typeof first.value === 'string'
        : first?.type === 'TemplateLiteral';
    if (name === 'eval' || name === 'Function') return `calls ${name}`;
    if (MARKUP.test(name)) return `calls ${name}`;
    if (
      /^(?:write|writeln|execCommand)$/.test(name) &&
      /^(?:document|ownerDocument)$/.test(nameOf(callee.object))
    ) {
      return `calls document.${name}`;
    }
    if (/^set(?:Timeout|Interval|Immediate)$/.test(name) && isText) return `gives ${name} a text`;
    if (/^addEventListener$/.test(name) && LEAVING.test(nameOf(first)))
      return `listens to ${nameOf(first)}`;
    if (name === 'sendBeacon') return 'calls sendBeacon';
    return /^(?:setPrototypeOf|__defineGetter__|__defineSetter__)$/.test(name) && `calls ${name}`;
  },
  NewExpression: ({ callee }) =>
    callee.type === 'Identifier' &&
    /^(?:Function|Request)$/.test(callee.name) &&
    `makes a new ${callee.name}`,
  AssignmentExpression: ({ left }) =>
    (MARKUP.test(nameOf(left)) && `writes ${nameOf(left)}`) ||
    (LEAVING.test(nameOf(left)) && `writes ${nameOf(left)}`) ||
    (nameOf(left) === '__proto__' && 'writes __proto__') ||
    (/^on(?:error|unhandledrejection)$/.test(nameOf(left)) &&
      /^(?:window|self|globalThis|top|parent)$/.test(nameOf(left.object)) &&
      `writes ${nameOf(left)} of the window`) ||
    (left.type === 'MemberExpression' &&
      isHosts(left) &&
      `writes ${nameOf(left.object)}.${nameOf(left)}`),
  // `{ __proto__: null }` is how rollup writes a namespace: nothing is inherited there.
  Property: ({ key, value, computed }) =>
    !computed && nameOf(key) === '__proto__' && value.value !== null && 'sets __proto__',
};

/** Preact knows these words, and does nothing by them unless a view uses them. */
const PREACT = /(?:^|\/)ui-[\w-]+\.js$|birebir\.all\.js$/;
const OF_PREACT =
  /^(?:writes innerHTML|calls (?:setPrototypeOf)|writes \w*\.prototype|writes prototype\.\w+)$/;

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** @param {Node} node @param {(node: Node) => void} visit */
const walk = (node, visit) => {
  visit(node);
  for (const part of Object.values(node)) {
    for (const one of Array.isArray(part) ? part : [part]) if (isNode(one)) walk(one, visit);
  }
};

/** The words that an element may be found by: of class, id, part and data attributes. @param {Node} node */
const namesIn = ({ type, key, value }) =>
  type === 'Property' && /^(?:class|className|id|part)$/.test(nameOf(key))
    ? nameOf(value).split(/[\s_-]+/)
    : [];

/** What a built file must never hold. @param {string} file @param {string} code @returns {readonly string[]} */
export const unsafeIn = (file, code) => {
  /** @type {string[]} */
  const found = [];
  walk(/** @type {Node} */ (/** @type {unknown} */ (parseAst(code))), (node) => {
    const wrong = laws[node.type]?.(node);
    if (wrong && !(PREACT.test(file) && OF_PREACT.test(wrong))) {
      found.push(`${file}:${node.start}  ${wrong}: ${code.slice(node.start, node.start + 60)}`);
    }
    for (const word of namesIn(node)) {
      if (HIDDEN.test(word))
        found.push(`${file}:${node.start}  is named “${word}”, which filter lists hide`);
    }
  });
  return found;
};

/**
 * Nothing in the files that visitors load makes code out of text, patches the host or keeps a page from being cached.
 * @returns {Promise<Outcome>}
 */
export const checkBuiltSafety = async () => {
  const chunks = (await readdir(join(root, 'dist/chunks'))).map((name) => `chunks/${name}`);
  const found = await Promise.all(
    ['birebir.js', 'birebir.all.js', ...chunks].map(async (name) =>
      unsafeIn(`dist/${name}`, await readFile(join(root, 'dist', name), 'utf8')),
    ),
  );
  return { ok: found.flat().length === 0, output: found.flat().join('\n') };
};
