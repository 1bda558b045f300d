import { expect, test } from 'vitest';
import { isCovered, isTyping } from '../../src/page/is-covered';
import { block } from './blocks';

const cover = (style: string, name = 'div'): HTMLElement => {
  const element = block(0, name);
  element.style.cssText = style;
  return element;
};

test('a plain page, a bar at its top or a small box in a corner cover nothing', () => {
  block(2_000);
  expect(isCovered(window)).toBe(false);
  cover('position:fixed;inset:0 0 auto;height:60px');
  cover('position:fixed;right:0;bottom:0;width:200px;height:120px');
  expect(isCovered(window)).toBe(false);
});

test('a preloader, a newsletter box and a modal dialog do', () => {
  const preloader = cover('position:fixed;inset:0');
  expect(isCovered(window)).toBe(true);
  preloader.remove();
  const box = cover('position:fixed;inset:30%;');
  expect(isCovered(window)).toBe(false);
  box.setAttribute('role', 'dialog');
  expect(isCovered(window)).toBe(true);
  box.remove();
  const dialog = block(0, 'dialog') as HTMLDialogElement;
  dialog.style.cssText = 'height:300px;width:300px';
  dialog.showModal();
  expect(isCovered(window)).toBe(true);
});

test('somebody writes in a field, and does not on a button', () => {
  document.body.innerHTML =
    '<input><textarea></textarea><select></select><p contenteditable>x</p><button>a</button><input type="checkbox"><a href="#">b</a>';
  const typing = [...document.body.children].map((element) => {
    (element as HTMLElement).focus();
    return isTyping(document);
  });
  expect(typing).toEqual([true, true, true, true, false, false, false]);
});
