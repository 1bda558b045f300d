export { e as startBirebir } from './parts/index-CbHGLEvb.js';
import './parts/parse-event-DW8ctT1B.js';
