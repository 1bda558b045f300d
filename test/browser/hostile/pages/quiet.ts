import type { HostilePage } from '../hostile-page';

/** Nothing hostile: what every other page is measured against. */
export const quiet: readonly HostilePage[] = [
  { title: 'that is like any other' },
  {
    title: 'that loads the tag in one file',
    tag: '<script async="" src="/birebir/birebir.all.js" data-catalogue="/catalogue.json"></script>',
  },
];
