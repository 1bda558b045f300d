import type { Language, Part } from './languages';
import type { Messages } from './messages';

/** Loads one part of one language's texts, and nothing else. */
export const loadMessages: Readonly<Record<Language, Record<Part, () => Promise<Messages>>>> = {
  tr: {
    shelf: () => import('./tr/shelf').then(({ shelf }) => shelf),
    detail: () => import('./tr/detail').then(({ detail }) => detail),
    talk: () => import('./tr/talk').then(({ talk }) => talk),
  },
  en: {
    shelf: () => import('./en/shelf').then(({ shelf }) => shelf),
    detail: () => import('./en/detail').then(({ detail }) => detail),
    talk: () => import('./en/talk').then(({ talk }) => talk),
  },
};
