/**
 * Tells when a single-page shop has moved on, without wrapping `history`: by the Navigation API where there is
 * one, else by comparing the address at the visitor's own acts. Returns its undo.
 */
export const followNavigation = (page: Window, moved: () => void): (() => void) => {
  let address = page.location.href.split('#')[0];
  const compare = (): void => {
    const now = page.location.href.split('#')[0];
    if (now === address) return;
    address = now;
    moved();
  };
  // The shop changes the address in its own handler; we look after it has run.
  const later = (): void => {
    setTimeout(compare, 60);
  };
  const navigation = (page as unknown as { readonly navigation?: EventTarget }).navigation;
  const targets: readonly (readonly [EventTarget, string, () => void])[] = [
    [page, 'popstate', later],
    navigation ? [navigation, 'navigatesuccess', later] : [page, 'click', later],
    navigation ? [navigation, 'currententrychange', later] : [page, 'keyup', later],
  ];
  for (const [target, name, listener] of targets) {
    target.addEventListener(name, listener, { passive: true, capture: true });
  }
  return () => {
    for (const [target, name, listener] of targets) {
      target.removeEventListener(name, listener, { capture: true });
    }
  };
};
