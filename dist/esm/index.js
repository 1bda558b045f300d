export { e as startBirebir } from './parts/index-BFQFz1-d.js';
import './parts/parse-event-DW8ctT1B.js';
