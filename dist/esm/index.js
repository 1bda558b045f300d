export { e as startBirebir } from './parts/index-C7UM-EvN.js';
import './parts/parse-event-DNaZKOeh.js';
