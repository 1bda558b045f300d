/** What tabs of one shop say to one another. */
interface Said {
  /** Everything is being erased, by the visitor's wish: whoever sees the database go knows why. */
  erased(): void;
  /** There is an answer to be read. */
  answered(): void;
  /** What is kept has changed otherwise than by what happens: a correction, a pause, a logout. What it is, is read. */
  changed(): void;
}

/** The other tabs of this shop. */
export interface Tabs {
  readonly canTalk: boolean;
  tell(what: keyof Said): void;
  close(): void;
}

/** Hears the other tabs from now on. */
export const openTabs = (name: string, said: Said): Tabs => {
  let channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;
  if (channel) {
    channel.onmessage = ({ data }) => {
      // Scripts of the shop may say anything on it.
      if (data === 'erased' || data === 'answered' || data === 'changed')
        said[data as keyof Said]();
    };
  }
  return {
    canTalk: channel !== undefined,
    tell: (what) => channel?.postMessage(what),
    close() {
      channel?.close();
      channel = undefined;
    },
  };
};
