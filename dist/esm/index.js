export { e as startBirebir } from './parts/index-CK20NygJ.js';
import './parts/parse-event-DW8ctT1B.js';
