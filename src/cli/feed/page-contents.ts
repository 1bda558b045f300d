import { Parser } from 'htmlparser2';

/** What is taken from a page: its JSON-LD, its own address, and where it leads. */
export interface PageContents {
  readonly blocks: readonly unknown[];
  readonly canonical: string | undefined;
  readonly links: readonly string[];
}

const parsed = (text: string): readonly unknown[] => {
  try {
    return [JSON.parse(text)];
  } catch {
    // Other blocks of the page may be whole.
    return [];
  }
};

/** Reads a page of HTML. */
export const pageContents = (html: string): PageContents => {
  const blocks: unknown[] = [];
  const links: string[] = [];
  let canonical: string | undefined;
  let json: string | undefined;
  const parser = new Parser({
    onopentag(name, { type, rel, href }) {
      if (name === 'script' && type?.trim().toLowerCase() === 'application/ld+json') json = '';
      if (name === 'link' && rel === 'canonical') canonical ??= href;
      if (name === 'a' && href && !rel?.includes('nofollow')) links.push(href);
    },
    ontext(text) {
      if (json !== undefined) json += text;
    },
    onclosetag(name) {
      if (name !== 'script' || json === undefined) return;
      blocks.push(...parsed(json));
      json = undefined;
    },
  });
  parser.end(html);
  return { blocks, canonical, links };
};
