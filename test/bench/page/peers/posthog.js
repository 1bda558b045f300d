import posthog from 'posthog-js';

posthog.init('phc_bench', {
  api_host: `${location.origin}/sink/posthog`,
  opt_out_useragent_filter: true,
  disable_surveys: true,
  defaults: '2025-05-24',
});
