import type { Notes } from '../profile/notes';
import type { HeldStage } from './hold-stage';
import { stages } from './stage';

/** The stage that the log holds, and since when a lower one was found. */
export const stageInNotes = (notes: Notes): HeldStage | undefined => {
  const { answer, method, at = 0, value: visit = 0 } = notes.get('stage') ?? {};
  const stage = stages.find((one) => one === answer);
  return stage && { stage, ...(method === 'lower' && { lower: { at, visit } }) };
};

/** The segments that the log says the visitor is in. */
export const segmentsInNotes = (notes: Notes): readonly string[] =>
  [...notes].flatMap(([key, { method }]) =>
    key.startsWith('segment:') && method === 'enter' ? key.slice('segment:'.length) : [],
  );

/** Something a visitor told about themselves, and the reason it was asked for. */
export interface Trait {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
  readonly at: number;
}

export const traitsInNotes = (notes: Notes): readonly Trait[] =>
  [...notes].flatMap(([key, { answer: value, method: reason = '', at }]) =>
    key.startsWith('trait:') && value
      ? { name: key.slice('trait:'.length), value, reason, at }
      : [],
  );
