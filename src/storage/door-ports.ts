import type { Stores } from './schema';

/** What a door is to whoever has it made. */
export interface DoorPorts {
  /** What a database is made with, in the same transaction: one that was taken away comes back with what is known. */
  born(stores: Stores): void;
  /** Somebody deletes the database under us: another tab by the visitor's wish, or because it is corrupt; the browser. */
  deleted(): void;
}
