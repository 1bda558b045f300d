import { type ConsentRecord, readRecord } from '../../consent/record';
import { withReceipts } from '../../consent/with-receipts';
import type { BirebirEvent } from '../../core/events/event';
import { createDoor, type Door, type Stored } from '../../storage/door';
import { type History, NO_HISTORY, readHistory } from '../../storage/history';
import type { SendConsent } from '../../storage/outbox';
import { type Person, readPerson } from '../../storage/person';
import { readOpening } from '../../storage/read-opening';
import { createValues, type Values } from '../../storage/values';
import type { TrackResult } from '../entry/dispatch';
import type { MemoryPorts } from './memory-ports';
import { openTabs } from './open-tabs';
import { openWriter, type Writer } from './open-writer';
import { createPageShare, type NotedName } from './page-share';
import { lastOf, type Recalled } from './recalled';
import { withoutEvents } from './without-events';

/** What this browser keeps for the shop. Loaded only with consent, or where there is something kept already. */
export interface Memory {
  /** Of the database, and of everything that tabs share. */
  readonly name: string;
  readonly door: Door;
  readonly values: Values;
  /**
   * Resolves when the event is durable, or with the reason why it cannot be. With `consent` it waits in the outbox
   * as well, from the same moment on.
   */
  append(event: BirebirEvent, consent?: SendConsent): Promise<TrackResult>;
  /** Keeps an express answer, with those before it. */
  keep(record: ConsentRecord): Promise<void>;
  /** There is a grant: what was erased may be begun anew. */
  renew(): void;
  /** Whose memory this is, where somebody has logged in. */
  person(): Promise<Person | undefined>;
  /** What an earlier visit left; its history is read along with it. */
  recall(): Promise<Recalled>;
  /** What this visit begins with, without what happened on this page; read once, before this page appends anything. */
  history(): Promise<History>;
  /** What is kept has been changed: this is what is remembered from here on. */
  takeUp(history: History): void;
  /** Keeps whose memory this is, or that they want a pause; nothing ends it. */
  note(name: NotedName, value: unknown): Promise<Stored<undefined>>;
  /** Has every other tab take up anew what is kept. */
  tellChanged(): void;
  /** Writes what waits; settles when it is written. */
  flush(): Promise<unknown>;
  /** Deletes everything, and keeps only `record` if there is one. */
  erase(record?: ConsentRecord): Promise<void>;
  /** Lets go of the database and of the other tabs; whoever still writes opens it anew. */
  close(): void;
  status: Writer['status'];
}

/** Opens what is kept under this name; nothing is touched before it is asked for. */
export const openMemory = (
  name: string,
  { warn, heap, removed, hear, follow }: MemoryPorts,
): Memory => {
  let reading: Promise<History> | undefined;
  const share = createPageShare(heap);
  /** Somebody has logged out: nothing of what is theirs is used until they are back. */
  let resting = false;
  const letGo = (): void => {
    reading = Promise.resolve(NO_HISTORY);
    resting = false;
    share.forget();
  };
  const erased = (): void => {
    letGo();
    door.leave();
    removed();
  };
  const changed = (): void =>
    void follow().catch(() =>
      warn('Birebir: what another tab has changed could not be taken up; the next page has it.'),
    );
  const tabs = openTabs(name, { erased, answered: hear, changed });
  const door = createDoor(name, {
    born: share.born,
    // Tabs that cannot talk to one another take every deletion for the visitor's wish.
    deleted: () => tabs.canTalk || erased(),
  });
  const values = createValues(door);
  const writer = openWriter({ door, share, warn, before: () => reading, tell: tabs.tell });

  const remove = (): Promise<void> => {
    tabs.tell('erased');
    letGo();
    return door.remove();
  };
  const personIn = (stored: unknown): Person | undefined => {
    if (stored) share.noted('person', stored);
    const found = readPerson(stored);
    resting = found?.away === true;
    return found;
  };
  const person = async (): Promise<Person | undefined> => personIn(await values.read('person'));
  const keep = async (record: ConsentRecord): Promise<void> => {
    // Somebody else's memory has rested here; with a new answer it ends.
    if ((await person())?.away) await remove();
    door.renew();
    const receipt = withReceipts(record, await values.read('consent'));
    share.answered(receipt);
    await values.write('consent', receipt);
    tabs.tell('answered');
  };
  return {
    door,
    values,
    name,
    append: writer.append,
    renew: door.renew,
    keep,
    person,
    async recall() {
      const [history, who, consent, paused] = await readOpening(door, values);
      const record = personIn(who)?.away ? undefined : readRecord(consent);
      // Whoever agrees later, by a platform, begins with what is kept by then.
      if (record?.answers.remember === 'granted') reading ??= Promise.resolve(history);
      share.answered(record);
      share.noted('paused', paused);
      return { record, paused: paused === true, lastAt: lastOf(history) };
    },
    async history() {
      reading ??= readHistory(door);
      const known = await reading;
      return withoutEvents(resting || writer.status().reason ? NO_HISTORY : known, heap());
    },
    takeUp(history) {
      reading = Promise.resolve(history);
    },
    note(name, value) {
      if (name === 'person') personIn(value);
      share.noted(name, value);
      return value === undefined ? values.remove(name) : values.write(name, value);
    },
    tellChanged: () => tabs.tell('changed'),
    flush: writer.flush,
    async erase(record) {
      await writer.flush();
      await remove();
      if (record) await keep(record);
    },
    close() {
      tabs.close();
      door.close();
    },
    status: writer.status,
  };
};
