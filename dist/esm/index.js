export { e as startBirebir } from './parts/index-BGaG18Wp.js';
import './parts/parse-event-DW8ctT1B.js';
