export { e as startBirebir } from './parts/index-qGpRES8C.js';
import './parts/parse-event-DW8ctT1B.js';
