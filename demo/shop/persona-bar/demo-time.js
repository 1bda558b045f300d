// @ts-check
import { keep, recall } from './memory.js';

const DAY_MS = 86_400_000;

/** How far the demo's clock runs ahead of (or behind) the real one. */
export function offsetMs() {
  return Number(recall('offset'));
}

export function demoNow() {
  return Date.now() + offsetMs();
}

/** Further into the future than now. @param {number} days */
export function travelDays(days) {
  travelTo(demoNow() + days * DAY_MS);
}

/** @param {number} at epoch ms */
export function travelTo(at) {
  keep('offset', String(at - Date.now()));
  location.reload();
}

export function returnToToday() {
  keep('offset', null);
  location.reload();
}

/** "2026-11-22", as a date field wants it, in the visitor's own time zone. @param {number} at */
export function toDateField(at) {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
