// @ts-check
export * from './in-page.mjs';
export * from './track-in-page.mjs';
