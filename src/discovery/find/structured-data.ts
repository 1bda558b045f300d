/**
 * Every readable JSON-LD block of a page. Malformed blocks (trailing commas, HTML comments) are common: what can
 * be mended is mended, the rest is passed over.
 */
export const jsonLdBlocks = (document: Document): readonly unknown[] => {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const blocks: unknown[] = [];
  for (const script of Array.prototype.slice.call(scripts) as HTMLScriptElement[]) {
    const text = script.textContent ?? '';
    const mended = text.replace(/<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\//g, '').replace(/,(\s*[}\]])/g, '$1');
    for (const attempt of [text, mended]) {
      try {
        blocks.push(JSON.parse(attempt));
        break;
      } catch {
        // Not readable this way: the next attempt, or the next block.
      }
    }
  }
  return blocks;
};
