export { exportPassport } from './export-passport';
export { importPassport } from './import-passport';
