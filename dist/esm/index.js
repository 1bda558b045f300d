export { e as startBirebir } from './parts/index-DPZBY-g4.js';
import './parts/parse-event-DW8ctT1B.js';
