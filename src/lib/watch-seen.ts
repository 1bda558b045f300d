import { guard, type OnFault } from './guard';

/** Half of it in view for this long in a visible page counts as seen (the usual viewability rule). */
const SEEN_MS = 1000;

export interface SeenWatch {
  watch(element: Element): void;
  stop(): void;
}

/** Tells which of the watched elements have been seen. */
export const watchSeen = (
  onSeen: (elements: readonly Element[]) => void,
  onFault: OnFault,
): SeenWatch => {
  /** The last news of every element; a second is only whole when no other news came. */
  const news = new Map<Element, IntersectionObserverEntry | undefined>();
  const conclude = guard(
    'impressions',
    (entries: readonly IntersectionObserverEntry[]) => {
      const seen = entries
        .filter((entry) => entry.intersectionRatio >= 0.5 && news.get(entry.target) === entry)
        .map(({ target }) => target);
      for (const element of seen) {
        observer.unobserve(element);
        news.delete(element);
      }
      if (seen.length > 0) onSeen(seen);
    },
    onFault,
  );
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) news.set(entry.target, entry);
      setTimeout(conclude, SEEN_MS, entries);
    },
    { threshold: 0.5 },
  );
  const restart = () => {
    observer.disconnect();
    for (const element of news.keys()) {
      news.set(element, undefined);
      if (!document.hidden) observer.observe(element);
    }
  };
  document.addEventListener('visibilitychange', restart);
  return {
    watch(element) {
      news.set(element, news.get(element));
      if (!document.hidden) observer.observe(element);
    },
    stop() {
      observer.disconnect();
      news.clear();
      document.removeEventListener('visibilitychange', restart);
    },
  };
};
