export { e as startBirebir } from './parts/index-CHnzaX55.js';
import './parts/parse-event-DW8ctT1B.js';
