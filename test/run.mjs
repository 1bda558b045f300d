// @ts-check
// npm test: the checks, then every test; the last line is the sum of both
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needChromium } from './browser/find-chromium.mjs';
import { runSteps } from './check/run-steps.mjs';
import { root } from './check/tool.mjs';
import { countTests } from './count-tests.mjs';

const runTests = () => {
  const folder = mkdtempSync(join(tmpdir(), 'birebir-test-'));
  const file = join(folder, 'report.json');
  try {
    // The tests and their set-up look for the browser themselves; here it is installed, or missed, once.
    process.env['BIREBIR_CHROMIUM'] = needChromium();
    const { status } = spawnSync(
      join(root, 'node_modules/.bin/vitest'),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    return countTests(JSON.parse(readFileSync(file, 'utf8')), status);
  } catch (error) {
    process.stdout.write(
      `The tests did not run: ${error instanceof Error ? error.message : error}\n`,
    );
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const checks = await runSteps();
const tests = runTests();
const failed = checks.failed + tests.failed;
process.exitCode = failed > 0 ? 1 : 0;
process.stdout.write(`${checks.passed + tests.passed} passed, ${failed} failed\n`);
