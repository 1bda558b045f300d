// @ts-check

/** @typedef {{ readonly status: string, readonly assertionResults: readonly { readonly status: string }[] }} TestFile */

/**
 * Counts what vitest reported. A file that failed without a failing test (it could not be loaded, its set-up threw) counts as
 * one failure, and so does a run that failed for a reason no test shows. A test that did not run is no test that passed.
 * @param {{ readonly testResults: readonly TestFile[] }} report
 * @param {number | null} exitCode
 */
export const countTests = ({ testResults }, exitCode) => {
  const statuses = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ status }) => status),
  );
  const count = (/** @type {string} */ wanted) =>
    statuses.filter((status) => status === wanted).length;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = count('failed') + broken;
  return { passed: count('passed'), failed: failed === 0 && exitCode !== 0 ? 1 : failed };
};
