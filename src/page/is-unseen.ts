/**
 * Whether nothing of the page has been painted yet. The paint itself is reported late, and not at all by browsers that
 * hide timings; the page's timeline stands at 0 until its first frame.
 * Source: https://drafts.csswg.org/web-animations-1/#the-current-time-of-a-timeline
 */
export const isUnseen = ({ document, performance }: Window): boolean =>
  performance.getEntriesByType('paint').length === 0 && document.timeline.currentTime === 0;
