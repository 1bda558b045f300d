export { e as startBirebir } from './parts/index-DaijW9gD.js';
import './parts/parse-event-DW8ctT1B.js';
