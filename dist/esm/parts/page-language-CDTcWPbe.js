/** The page's language, BCP 47: the owner's choice, else what the page says, else the browser's. */
const pageLanguage = ({ page, settings }) => settings().lang || page.document.documentElement.lang || page.navigator.language || 'en';

export { pageLanguage as p };
