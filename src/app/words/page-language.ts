import type { Settings } from '../../settings/settings';

export interface LanguagePorts {
  readonly page: Window;
  settings(): Pick<Settings, 'lang'>;
}

/** The page's language, BCP 47: the owner's choice, else what the page says, else the browser's. */
export const pageLanguage = ({ page, settings }: LanguagePorts): string =>
  settings().lang || page.document.documentElement.lang || page.navigator.language || 'en';
