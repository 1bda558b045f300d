/** What turns events into a profile, and heeds it: loaded once there is something to learn from. */
export { decideShelves } from '../decide/decide-shelves';
export { affinities } from './affinity';
export { foldOnto } from './index';
export { wholeProfile } from './whole-profile';
