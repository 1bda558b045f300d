/**
 * Runs in the page before anything else, and tells what has changed since `before()`: own keys of the window, of every
 * constructor and prototype, of what the page is made of, all by reference; the address, the title, the cookies, the
 * host's storage. It takes its own tools first, because the page is about to break them.
 */
export const watchHost = (): void => {
  const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
  const { is } = Object;
  const { call } = Function.prototype;
  const has = call.bind(Object.prototype.hasOwnProperty) as (on: object, key: string) => boolean;
  const lookUp = call.bind(Map.prototype.get) as (map: unknown, key: unknown) => unknown;
  const put = call.bind(Map.prototype.set) as (map: unknown, key: unknown, value: unknown) => void;
  const Known = Map;
  const text = String;
  type Keys = { readonly keys: readonly PropertyKey[]; readonly found: unknown };

  const objects: { name: string; on: object }[] = [];
  const known = new Known();
  const add = (name: string, on: unknown): void => {
    if ((typeof on !== 'object' && typeof on !== 'function') || on === null) return;
    if (lookUp(known, on) !== undefined) return;
    put(known, on, name);
    objects[objects.length] = { name, on };
  };
  /** Constructors and prototypes as they stand, whoever put them there. No getter is run. */
  const gather = (): void => {
    add('window', window);
    const names = ownKeys(window);
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as string;
      const property = getOwnPropertyDescriptor(window, name) as PropertyDescriptor;
      if (!has(property, 'value') || typeof name === 'symbol') continue;
      const { value } = property;
      if (typeof value === 'function') {
        add(name, value);
        const prototype = getOwnPropertyDescriptor(value, 'prototype');
        if (prototype && has(prototype, 'value')) add(`${name}.prototype`, prototype.value);
      } else if (getPrototypeOf(window) !== null && /^[A-Zc]/.test(name)) add(name, value);
    }
  };
  const parts: [string, () => unknown][] = [
    ['document', () => document],
    ['history', () => history],
    ['location', () => location],
    ['navigator', () => navigator],
    ['performance', () => performance],
    ['customElements', () => customElements],
    ['localStorage', () => localStorage],
    ['sessionStorage', () => sessionStorage],
    ['dataLayer', () => (window as { dataLayer?: unknown }).dataLayer],
  ];
  const cookie = getOwnPropertyDescriptor(Document.prototype, 'cookie')?.get;
  const sheets = getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')?.get;
  const outside = (): string => {
    let all = `${location.href} ${history.length} sheets `;
    try {
      all += `${(sheets?.call(document) as { length: number } | undefined)?.length} ${text(cookie?.call(document))}`;
    } catch (error) {
      all += `no cookies: ${text((error as Error).name)}`;
    }
    return all;
  };
  const look = (on: object): Keys => {
    const found = new Known();
    const keys = ownKeys(on);
    for (let at = 0; at < keys.length; at++) {
      put(found, keys[at], getOwnPropertyDescriptor(on, keys[at] as PropertyKey));
    }
    return { keys, found };
  };
  const same = (one: PropertyDescriptor, other: PropertyDescriptor): boolean =>
    has(one, 'value') === has(other, 'value') &&
    (has(one, 'value')
      ? is(one.value, other.value) && one.writable === other.writable
      : one.get === other.get && one.set === other.set) &&
    one.enumerable === other.enumerable &&
    one.configurable === other.configurable;

  let before: Keys[] = [];
  let outsideBefore = '';
  const changes = (): string => {
    let told = '';
    for (let at = 0; at < objects.length; at++) {
      const { name, on } = objects[at] as { name: string; on: object };
      const then = before[at] as Keys;
      const now = look(on);
      for (let key = 0; key < now.keys.length; key++) {
        const id = now.keys[key] as PropertyKey;
        const was = lookUp(then.found, id) as PropertyDescriptor | undefined;
        if (!was) told += `${name}.${text(id)} added\n`;
        else if (!same(was, lookUp(now.found, id) as PropertyDescriptor)) {
          told += `${name}.${text(id)} changed\n`;
        }
      }
      for (let key = 0; key < then.keys.length; key++) {
        const id = then.keys[key] as PropertyKey;
        if (!lookUp(now.found, id)) told += `${name}.${text(id)} removed\n`;
      }
    }
    const outsideNow = outside();
    return outsideNow === outsideBefore ? told : `${told}${outsideBefore} became ${outsideNow}\n`;
  };
  const start = (): void => {
    gather();
    for (let at = 0; at < parts.length; at++) {
      const [name, read] = parts[at] as [string, () => unknown];
      try {
        add(name, read());
      } catch (error) {
        add(name, { refused: error });
      }
    }
    before = [];
    for (let at = 0; at < objects.length; at++) {
      before[at] = look((objects[at] as { on: object }).on);
    }
    outsideBefore = outside();
  };
  Object.defineProperty(window, Symbol.for('host'), {
    value: Object.freeze({ before: start, changes }),
  });
};
