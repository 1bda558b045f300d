import { g as guard } from './index-CoyEnUq7.js';

/** Half of it in view for this long in a visible page counts as seen (the usual viewability rule). */
const SEEN_MS = 1000;
/** Tells what has been seen, each key once. */
const watchSeen = (onSeen, onFault) => {
    const keys = new Map();
    const told = new Set();
    /** The last news of every element: a second is whole when no other news came. */
    const news = new Map();
    const conclude = guard('impressions', (entries) => {
        const seen = [];
        for (const entry of entries) {
            const { target, intersectionRatio } = entry;
            const key = keys.get(target);
            if (intersectionRatio < 0.5 || news.get(target) !== entry || key === undefined)
                continue;
            keys.delete(target);
            observer.unobserve(target);
            told.add(key);
            seen.push(key);
        }
        if (seen.length > 0)
            onSeen(seen);
    }, onFault);
    const observer = new IntersectionObserver((entries) => {
        for (const entry of entries)
            news.set(entry.target, entry);
        setTimeout(conclude, SEEN_MS, entries);
    }, { threshold: 0.5 });
    // A page that was hidden meanwhile starts anew.
    const restart = () => {
        observer.disconnect();
        news.clear();
        if (!document.hidden)
            for (const element of keys.keys())
                observer.observe(element);
    };
    document.addEventListener('visibilitychange', restart);
    return {
        watch(element, key) {
            if (told.has(key))
                return;
            keys.set(element, key);
            if (!document.hidden)
                observer.observe(element);
        },
        stop() {
            observer.disconnect();
            keys.clear();
            document.removeEventListener('visibilitychange', restart);
        },
    };
};

export { watchSeen as w };
