/** Our own tag: the running script, else (through a tag manager) the one whose address names us. */
export const scriptElement = (document: Document): HTMLScriptElement | null => {
  const running = document.currentScript;
  if (running instanceof HTMLScriptElement && running.src) return running;
  return document.querySelector<HTMLScriptElement>('script[src*="birebir"]');
};
