/** What a text says as JSON; nothing where it is none. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Every readable JSON-LD block of a page. Malformed blocks (trailing commas, HTML comments) are common: what can
 * be mended is mended, the rest is passed over.
 */
export const jsonLdBlocks = (document: Document): readonly unknown[] => {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const blocks: unknown[] = [];
  for (const script of Array.prototype.slice.call(scripts) as HTMLScriptElement[]) {
    const text = script.textContent ?? '';
    const mended = text
      .replace(/<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\//g, '')
      .replace(/,(\s*[}\]])/g, '$1');
    const found = parsed(text) ?? parsed(mended);
    if (found !== undefined) blocks.push(found);
  }
  return blocks;
};
