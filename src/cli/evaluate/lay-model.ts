import type { ItemFeatures } from '../../core/model/item-features';
import { readModel } from '../../core/model/read-model';
import { openKnowledge, type SharedKnowledge } from '../../core/model/shared-knowledge';
import { ModelFault } from '../model/model-fault';

/** A model file laid upon a catalogue, as a page would do it; else one sentence. */
export const layModel = (bytes: Uint8Array, catalog: ItemFeatures): SharedKnowledge => {
  const reading = readModel(Uint8Array.from(bytes).buffer);
  if (!reading.ok) throw new ModelFault(reading.reason);
  const knowledge = openKnowledge(reading.model)(catalog);
  if (knowledge) return knowledge;
  throw new ModelFault(
    'The model was built on another catalogue: its first products have other ids, so nothing was measured; build it anew with this one.',
  );
};
