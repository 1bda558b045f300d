export { e as startBirebir } from './parts/index-BTFyD1yE.js';
import './parts/parse-event-DW8ctT1B.js';
