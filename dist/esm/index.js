export { e as startBirebir } from './parts/index-CIL-RxwH.js';
import './parts/parse-event-DW8ctT1B.js';
