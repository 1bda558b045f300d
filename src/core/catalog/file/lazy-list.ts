/**
 * A read-only list whose members are made when they are first asked for, and then kept. A proxy, so that whoever
 * asks for `list[7]` or walks along it need not know: to define a getter for each member would cost more than to make them all.
 */
export const lazyList = <Member>(
  length: number,
  make: (at: number) => Member,
): readonly Member[] => {
  const made = new Array<Member | undefined>(length);
  // Nothing is written at first: a large catalogue would be walked through once for nothing.
  return new Proxy(made, {
    has: (_, key) => Reflect.has(made, key) || (typeof key === 'string' && Number(key) < length),
    get(_, key) {
      const known: unknown = Reflect.get(made, key);
      if (known !== undefined || typeof key === 'symbol') return known;
      const at = Number(key);
      if (!(at >= 0 && at < length)) return undefined;
      made[at] = make(at);
      return made[at];
    },
  }) as readonly Member[];
};
