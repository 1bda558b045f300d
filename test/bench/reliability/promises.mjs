// @ts-check

/**
 * What is promised, the tests that hold us to it, and the names under which their findings are noted.
 * @typedef {{ title: string, files: readonly string[], findings?: readonly string[] }} PromiseMade
 */

const reliability = 'test/browser/reliability/';

/** @type {readonly PromiseMade[]} */
export const promises = [
  {
    title: 'killed and crashed browsers',
    files: [`${reliability}kill`, `${reliability}crash`],
    findings: ['killed', 'crashed'],
  },
  {
    title: 'collector faults and outages',
    files: [
      'test/browser/delivery/',
      `${reliability}delivery`,
      `${reliability}outage`,
      `${reliability}ledger`,
    ],
    findings: ['collector faults', 'an outage of ten minutes'],
  },
  {
    title: 'storage faults',
    files: [`${reliability}storage-faults`],
    findings: ['storage faults'],
  },
  {
    title: 'many tabs',
    files: [`${reliability}tabs`, `${reliability}follow-tabs`],
    findings: ['many tabs'],
  },
  { title: 'consent', files: [`${reliability}consent`] },
  {
    title: 'lifecycle',
    files: [`${reliability}lifecycle`, 'test/browser/hostile/lifecycle'],
  },
  { title: 'hostile pages', files: ['test/browser/hostile/hostile.test'] },
  {
    title: 'injection',
    files: ['test/browser/hostile/inject', 'test/browser/hostile/outside-voices'],
  },
  { title: 'blockers', files: ['test/browser/blockers/'] },
  { title: 'fuzz', files: ['test/fuzz/', 'test/transport/'] },
  { title: 'collector server', files: ['test/build/collector/'] },
];
