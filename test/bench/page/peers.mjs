// @ts-check

/**
 * A script that does part of the same job, as npm has it; `peers/<id>.js` starts it as its documentation says.
 * @typedef {{ id: string, packages: readonly string[] }} Peer
 */

/** Never dependencies of ours: fetched for the bench alone, at fixed versions. @type {readonly Peer[]} */
export const peers = [
  { id: 'plausible', packages: ['@plausible-analytics/tracker@0.4.6'] },
  { id: 'growthbook', packages: ['@growthbook/growthbook@1.8.0'] },
  { id: 'snowplow', packages: ['@snowplow/browser-tracker@4.10.1'] },
  // Its packages import @babel/runtime without naming it.
  {
    id: 'algolia',
    packages: [
      '@algolia/recommend-js@1.16.0',
      '@algolia/recommend@4.27.0',
      '@babel/runtime@7.29.14',
    ],
  },
  { id: 'posthog', packages: ['posthog-js@1.449.2'] },
];
