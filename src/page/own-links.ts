import type { LinkOf } from '../core/strategies/facet-strategies';
import { foldedName } from '../lib/folded-name';
import { linkKey } from './link-key';

/** Where a shop lists its own departments; elsewhere a text may lead anywhere. */
const NAVIGATION = 'nav,header,[role=navigation]';

interface OwnLink {
  readonly text: string;
  readonly address: string;
  readonly inNavigation: boolean;
}

/** The absolute address of a link to another page of this site; of anything else nothing. */
const addressOf = (link: Element, { origin, href: here }: Location): string | undefined => {
  try {
    const to = new URL(link.getAttribute('href') ?? '', link.baseURI);
    const leads = /^https?:$/.test(to.protocol) && to.origin === origin;
    return leads && linkKey(to.href) !== linkKey(here) ? to.href : undefined;
  } catch {
    // No address at all.
    return undefined;
  }
};

/** Finds a name's address: that of the links of a navigation, else of all links; nothing where they lead apart. */
const openIndex = (links: readonly OwnLink[], language: string) => {
  const byName = new Map<string, OwnLink[]>();
  for (const link of links) {
    const name = foldedName(link.text, language);
    byName.set(name, [...(byName.get(name) ?? []), link]);
  }
  return (name: string): string | undefined => {
    const folded = foldedName(name, language);
    const all = folded ? (byName.get(folded) ?? []) : [];
    const inside = all.filter(({ inNavigation }) => inNavigation);
    const said = inside.length > 0 ? inside : all;
    const pages = new Set(said.map(({ address }) => linkKey(address)));
    return pages.size === 1 ? said[0]?.address : undefined;
  };
};

/**
 * Reads where this page's own links lead, by what they say. A name that leads to several pages leads nowhere, unless the
 * links of a navigation agree. A category's name is in the page's language, a brand's may be in any.
 * @example readOwnLinks(window, 'tr')('category', 'Çay') // 'https://shop.example/c/cay'
 */
export const readOwnLinks = (
  { document, location }: Pick<Window, 'document' | 'location'>,
  language: string,
): LinkOf => {
  // A page that is still being read may say more about a name.
  const found = document.readyState === 'loading' ? [] : document.querySelectorAll('a[href]');
  const links = Array.from(found).flatMap((link): OwnLink[] => {
    const address = addressOf(link, location);
    const text = link.textContent ?? '';
    const inNavigation = !!link.closest(NAVIGATION);
    return address === undefined ? [] : [{ text, address, inNavigation }];
  });
  const inLanguage = openIndex(links, language);
  const inEnglish = openIndex(links, 'en');
  return (kind, name) => inLanguage(name) ?? (kind === 'brand' ? inEnglish(name) : undefined);
};
