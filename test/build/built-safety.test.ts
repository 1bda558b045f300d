import { describe, expect, test } from 'vitest';
import { unsafeIn } from '../check/built-safety.mjs';

describe('what would harm a shop is found in a built file', () => {
  test.each([
    'eval("1")',
    'window.eval("1")',
    'new Function("return 1")()',
    'x.innerHTML = y',
    'x["outerHTML"] += y',
    'x.insertAdjacentHTML("beforeend", y)',
    'document.write("<p>")',
    'e.ownerDocument.writeln("<p>")',
    'setTimeout("run()", 5)',
    'setInterval(`run()`, 5)',
    'new Request("/x")',
    'x.__proto__ = y',
    'x["__proto__"] = y',
    'x = { "__proto__": y }',
    'Object.setPrototypeOf(x, y)',
    'addEventListener("unload", f)',
    'w.addEventListener("beforeunload", f)',
    'window.onunload = f',
    'history.pushState = f',
    'e.history.replaceState = f',
    'window.fetch = f',
    'XMLHttpRequest.prototype.open = f',
    'console.log = f',
    'Array.prototype.at = f',
    'window.onerror = f',
    'navigator.sendBeacon("/x", y)',
    'h("div", { class: "card promo" })',
    'h("div", { id: "birebir-widget" })',
    'h("div", { part: "ad" })',
  ])('%s', (code) => {
    expect(unsafeIn('dist/some.js', code)).toHaveLength(1);
  });
});

test('what harms nobody is let through', () => {
  const code =
    'x = { __proto__: null, class: "card added loading" }; request.onerror = f; setTimeout(f, 5); shown.prepend(y); stack.write(y)';
  expect(unsafeIn('dist/some.js', code)).toEqual([]);
});
