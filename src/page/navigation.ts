/**
 * Tells when a single-page shop has moved on, without wrapping `history`: by the Navigation API where there is
 * one, and by comparing the address at the visitor's own acts. Returns its undo.
 */
export const followNavigation = (page: Window, moved: () => void): (() => void) => {
  const here = (): string | undefined => page.location.href.split('#')[0];
  let address = here();
  const compare = (): void => {
    if (here() === address) return;
    address = here();
    moved();
  };
  // The shop changes the address in its own handler; we look after it has run.
  const later = (): void => void setTimeout(compare, 60);
  const { navigation } = page as unknown as { readonly navigation?: EventTarget };
  const signals: readonly (readonly [EventTarget | undefined, string])[] = [
    [page, 'popstate'],
    [page, 'click'],
    [page, 'keyup'],
    [navigation, 'navigatesuccess'],
    [navigation, 'currententrychange'],
  ];
  for (const [target, name] of signals) target?.addEventListener(name, later, true);
  return () => {
    for (const [target, name] of signals) target?.removeEventListener(name, later, true);
  };
};
