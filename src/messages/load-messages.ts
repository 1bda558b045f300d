import type { Language } from './languages';
import type { Messages } from './messages';

/** Loads the texts of one language, and of no other. */
export const loadMessages: Readonly<Record<Language, () => Promise<Messages>>> = {
  tr: () => import('./tr').then((file) => file.tr),
  en: () => import('./en').then((file) => file.en),
};
