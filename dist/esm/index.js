export { e as startBirebir } from './parts/index-DMzTrTZI.js';
import './parts/parse-event-DW8ctT1B.js';
