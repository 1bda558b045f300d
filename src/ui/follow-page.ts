import { guard, type OnFault } from '../lib/guard';

/** Pages fade from light to dark; their colours are read when that is over. */
const FADE_MS = 400;

/** Calls back when the page may have changed its colours: a class or attribute at its root, or the system's scheme. */
export const followPage = (onChange: () => void, onFault: OnFault): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = guard('ui.look', onChange, onFault);
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, FADE_MS);
  };
  const scheme = matchMedia('(prefers-color-scheme:dark)');
  const observer = new MutationObserver(later);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  // A list of our own: nobody else can have set it.
  scheme.onchange = later;
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    scheme.onchange = null;
  };
};
