import { damagedModel, type ModelReading, openModel } from './open-model';

/**
 * Opens a model file and takes its checksum at once; never throws.
 * @example const reading = readModel(await response.arrayBuffer());
 */
export const readModel = (buffer: ArrayBuffer): ModelReading => {
  const reading = openModel(buffer);
  return reading.ok && !reading.model.isWhole() ? damagedModel : reading;
};
