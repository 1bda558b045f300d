export { e as startBirebir } from './parts/index-CoyEnUq7.js';
import './parts/parse-event-DW8ctT1B.js';
