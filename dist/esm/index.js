export { e as startBirebir } from './parts/index-CLJ85hRv.js';
import './parts/parse-event-DW8ctT1B.js';
