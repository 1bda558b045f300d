// @ts-check

/**
 * One measurement: a data set, how it is cut, how large the file may be, and what is to be reached.
 * @typedef {object} Trial
 * @property {string} set
 * @property {'reveal' | 'leave-one-out'} protocol
 * @property {string} budget as `--budget` takes it: kB of the whole file for 10,000 items
 * @property {number} [most] kB the pairs may take for 10,000 items
 * @property {readonly [number, number?]} goal novel HR@20 and MRR@20; of user sets HR@10 and NDCG@10
 * @property {string} beside what others reach, with their source in the data's README
 */

const reveal = /** @type {const} */ ('reveal');
const last = /** @type {const} */ ('leave-one-out');

/** Goals and others' figures are those of the README beside the data. @type {readonly Trial[]} */
export const trials = [
  {
    set: 'yc64',
    protocol: reveal,
    budget: '162kB',
    most: 162,
    goal: [0.638, 0.286],
    beside: 'V-SKNN .639/.273, compact .639/.287',
  },
  {
    set: 'yc64',
    protocol: reveal,
    budget: '50kB',
    most: 50,
    goal: [0.615, 0.281],
    beside: 'pair-once .612/.281 at 39, .622/.284 at 56',
  },
  {
    set: 'serenade',
    protocol: reveal,
    budget: '150kB',
    most: 150,
    goal: [0.51, 0.255],
    beside: 'VMIS-kNN .521/.248, SR .404/.218',
  },
  {
    set: 'yc100k',
    protocol: reveal,
    budget: 'full',
    goal: [0.55, 0.264],
    beside: 'V-SKNN .552/.261, SR .494/.247',
  },
  {
    set: 'rr_dsr',
    protocol: reveal,
    budget: '36kB',
    most: 36,
    goal: [0.335],
    beside: 'content alone .264/.079',
  },
  {
    set: 'rr_dsr',
    protocol: reveal,
    budget: '55kB',
    most: 55,
    goal: [0.355],
    beside: 'SR .326/.144, AR .352/.143',
  },
  {
    set: 'rr_dsr',
    protocol: reveal,
    budget: 'full',
    goal: [0.41],
    beside: 'STAN .395/.155, V-SKNN .384/.157',
  },
  {
    set: 'Toys_and_Games',
    protocol: last,
    budget: 'full',
    goal: [0.103, 0.067],
    beside: 'S3-Rec .0700/.0376, V-SKNN .068/.044',
  },
  {
    set: 'ml100k',
    protocol: last,
    budget: 'full',
    goal: [0.21, 0.11],
    beside: 'SR .170/.090, V-SKNN .145/.074',
  },
];

/** What the default of three visitors a pair costs. */
export const privacy = { set: 'yc64', protocol: reveal, budget: '162kB', minVisitors: 3 };
