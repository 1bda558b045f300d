export { e as startBirebir } from './parts/index-CG1UMkmZ.js';
import './parts/parse-event-DW8ctT1B.js';
