export { e as startBirebir } from './parts/index-DhoO54y6.js';
import './parts/parse-event-DW8ctT1B.js';
