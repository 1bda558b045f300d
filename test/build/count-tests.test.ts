import { expect, test } from 'vitest';
import { countTests } from '../count-tests.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('the last line of npm test counts what passed and what failed', () => {
  const testResults = [file('passed', 'passed', 'pending'), file('failed', 'passed', 'failed')];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 2, failed: 1 });
});

test('a test file that cannot be loaded is a failure', () => {
  const testResults = [file('passed', 'passed'), file('failed'), file('failed', 'pending')];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 1, failed: 2 });
});

test('a run that fails outside every test is a failure', () => {
  expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toMatchObject({ failed: 1 });
  expect(countTests({ testResults: [] }, null)).toMatchObject({ failed: 1 });
});
