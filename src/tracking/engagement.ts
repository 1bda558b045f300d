import type { Sensor } from './sensor';

/** Less than this is a glance, not worth an event. */
const LEAST_MS = 1_000;
const SAMPLE_MS = 500;

/** Visible time and scroll depth of each page, told when it is left or hidden. */
export const engagement: Sensor = {
  id: 'engagement',
  start({ page, emit, onPage, onLeave, listen }) {
    const { document } = page;
    let visibleSince = 0;
    let visibleMs = 0;
    let deepest = 0;
    let sampling = false;

    const pause = (): void => {
      if (visibleSince) visibleMs += page.performance.now() - visibleSince;
      visibleSince = 0;
    };
    const resume = (): void => {
      if (document.visibilityState === 'visible') visibleSince ||= page.performance.now();
    };
    const tell = (): void => {
      pause();
      if (visibleMs >= LEAST_MS) {
        emit('user_engagement', {
          engagement_time_msec: Math.round(visibleMs),
          percent_scrolled: deepest,
        });
      }
      visibleMs = 0;
      deepest = 0;
      resume();
    };
    const sample = (): void => {
      sampling = false;
      const { scrollHeight } = document.documentElement;
      const seen = (page.scrollY + page.innerHeight) / Math.max(1, scrollHeight);
      deepest = Math.max(deepest, Math.min(100, Math.round(seen * 100)));
    };

    onPage(resume);
    onLeave(tell);
    listen(document, 'visibilitychange', () =>
      document.visibilityState === 'visible' ? resume() : tell(),
    );
    // The layout is read later, never in the handler.
    listen(page, 'scroll', () => {
      if (!sampling) setTimeout(sample, SAMPLE_MS);
      sampling = true;
    });
  },
};
