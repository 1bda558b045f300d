/** What turns events into a profile and a profile into tastes: loaded once there is something to learn from. */
export { affinities } from './affinity';
export { foldOnto } from './index';
export { wholeProfile } from './whole-profile';
