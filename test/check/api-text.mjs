// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import ts from 'typescript';
import { root } from './tool.mjs';

/** The entries of the package by the name they are imported by; what `birebir/core` has comes first. */
const entries = { 'birebir/core': 'core', birebir: 'index' };

const folder = join(root, 'dist/esm');
const printer = ts.createPrinter({ removeComments: true });

/** @returns {Promise<string>} every name that the package gives away, with its signature */
export const apiText = async () => {
  const paths = Object.values(entries).map((name) => join(folder, `${name}.d.ts`));
  const program = ts.createProgram(paths, {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const checker = program.getTypeChecker();
  /** @type {Set<ts.Declaration>} */
  const written = new Set();
  const sections = [];

  for (const [name, file] of Object.entries(entries)) {
    const source = program.getSourceFile(join(folder, `${file}.d.ts`));
    const module = source && checker.getSymbolAtLocation(source);
    if (!module)
      throw new Error(`dist/esm/${file}.d.ts gives away nothing; npm run build makes it.`);
    const declarations = checker
      .getExportsOfModule(module)
      .flatMap((symbol) => topDeclarations(checker, symbol))
      .filter((declaration) => !written.has(declaration));
    for (const declaration of declarations) written.add(declaration);
    const values = valuesOf(await readFile(join(folder, `${file}.js`), 'utf8'));
    sections.push(section(`\`${name}\``, `Values: ${values.join(', ')}.`, declarations));
  }
  const reached = reachedFrom(checker, [...written]);
  sections.push(section('Reached through these', 'Not exported by name.', reached));
  return `# The public API\n\nWritten by \`node test/check/api-snapshot.mjs --write\`; a change here is a change for users.\n${sections.join('')}`;
};

/** @param {string} title @param {string} words @param {readonly ts.Declaration[]} declarations */
const section = (title, words, declarations) =>
  `\n## ${title}\n\n${words}\n\n\`\`\`ts\n${declarations.map(textOf).sort().join('\n')}\n\`\`\`\n`;

/** @param {ts.Declaration} declaration */
const textOf = (declaration) => {
  const text = printer
    .printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile())
    .replace(/^(?:export |declare )+/, '')
    .replace(/\[\s*([^[\]{}]*?)\s*\]/g, (_, inside) => `[${inside.replace(/\s+/g, ' ')}]`)
    .replace(/^(?: {4})+/gm, (indent) => indent.slice(indent.length / 2));
  return ts.isVariableDeclaration(declaration) ? `const ${text};` : text;
};

/**
 * Where a name is declared at the top of one of our files.
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
const topDeclarations = (checker, symbol) => {
  const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (meant.declarations ?? []).filter((declaration) => {
    const statement = ts.isVariableDeclaration(declaration)
      ? declaration.parent.parent
      : declaration;
    return (
      ts.isSourceFile(statement.parent) && statement.getSourceFile().fileName.startsWith(folder)
    );
  });
};

/**
 * What the given declarations speak of without its being among them, and so on.
 * @param {ts.TypeChecker} checker
 * @param {readonly ts.Declaration[]} start
 */
const reachedFrom = (checker, start) => {
  const seen = new Set(start);
  const waiting = [...start];
  const visit = (/** @type {ts.Node} */ node) => {
    const symbol = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
    for (const found of symbol ? topDeclarations(checker, symbol) : []) {
      if (seen.has(found)) continue;
      seen.add(found);
      waiting.push(found);
    }
    ts.forEachChild(node, visit);
  };
  for (let next = waiting.shift(); next; next = waiting.shift()) visit(next);
  return [...seen].filter((declaration) => !start.includes(declaration));
};

/** What the built module really exports. @param {string} code */
const valuesOf = (code) =>
  parseAst(code)
    .body.flatMap((statement) =>
      statement.type === 'ExportNamedDeclaration' ? statement.specifiers : [],
    )
    .map(({ exported }) => ('name' in exported ? exported.name : String(exported.value)))
    .sort();
