/** Calls back when the document is parsed. */
export const whenParsed = (document: Document, run: () => void): void => {
  if (document.readyState !== 'loading') run();
  else document.addEventListener('DOMContentLoaded', run, { once: true });
};

/** Calls back in a quiet moment, after `limitMs` at the latest. Safari has no requestIdleCallback. */
export const whenIdle = (page: Window, run: () => void, limitMs = 1500): void => {
  if (page.requestIdleCallback) page.requestIdleCallback(run, { timeout: limitMs });
  else setTimeout(run, 200);
};
