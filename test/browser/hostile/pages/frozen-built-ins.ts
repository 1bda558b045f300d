import type { HostilePage } from '../hostile-page';

const FREEZE = `
  ['Object','Array','Function','String','Number','Boolean','Date','RegExp','Promise','Map','Set','Error','TypeError',
   'JSON','Math','Reflect','Element','Node','HTMLElement','Document','EventTarget','Event','IDBFactory','Window','URL'].forEach(function (name) {
    var built = window[name];
    if (built.prototype) Object.freeze(built.prototype);
    Object.freeze(built);
  });`;

export const frozenBuiltIns: readonly HostilePage[] = [
  { title: 'whose built-ins are frozen', script: FREEZE },
  {
    title: 'where nothing may be added to the prototypes',
    script: `['Object','Array','Function','Error','Promise'].forEach(function (name) { Object.preventExtensions(window[name].prototype); });`,
  },
  {
    title: 'where our name is taken by something that cannot be written',
    script: `Object.defineProperty(window, 'birebir', { value: { of: 'the host' }, writable: false, configurable: false });`,
    shelf: false,
    stores: false,
    holds: "birebir.of === 'the host'",
    global: false,
  },
];
