import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openDemo, visit } from './launch';
import { answerConsent } from './on-page';

const demo = openDemo();
const readme = readFileSync('README.md', 'utf8');

/** The fenced blocks of one language, each with its first line to name it by. */
const blocks = (language: string): [name: string, code: string][] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code = '']) => [
    code.split('\n')[0] ?? '',
    code,
  ]);

test.each(blocks('js'))('the example “%s” of the README runs as it stands', async (_, code) => {
  const page = await demo.openPage();
  const { errors } = await visit(page, '');
  await answerConsent(page, 'yes');
  const fault = await page.evaluate(async (source) => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
    const run = new Function('birebir', `return (async () => {${source}})()`);
    try {
      await run((window as unknown as { birebir: unknown }).birebir);
    } catch (error) {
      warnings.push(String(error));
    }
    console.warn = warn;
    return warnings;
  }, code);
  expect(fault).toEqual([]);
  expect(errors).toEqual([]);
});

test.each(blocks('ts').filter(([first]) => first === '// node'))(
  'the pure engine’s example (%s) runs in Node as it stands',
  async (_, code) => {
    const source = code.replaceAll("'birebir/core'", `'${process.cwd()}/dist/esm/core.js'`);
    const { stdout } = await promisify(execFile)('node', ['--input-type=module', '-e', source]);
    expect(stdout).toMatch(/\S+ \[/);
  },
);
