import { Parser } from 'htmlparser2';
import { FeedFault } from './feed-fault';
import type { FormatReader } from './feed-row';
import { fieldName, type MerchantRow, merchantRow } from './merchant-row';

const LONGEST_FIELD = 10_000;

interface OpenItem {
  readonly fields: Record<string, string>;
  readonly details: string[];
  readonly detail: Record<string, string>;
}

/** Collects items of RSS or entries of Atom while the text goes by; holds only those that nobody has taken yet. */
const createCollector = () => {
  const ready: MerchantRow[] = [];
  const way: string[] = [];
  let item: OpenItem | undefined;
  let text = '';
  const closeField = (field: string): void => {
    if (!item) return;
    const inDetail = way[way.length - 1] === 'product_detail';
    const target = inDetail ? item.detail : item.fields;
    if (field === 'product_detail') {
      const { section_name = '', attribute_name = '', attribute_value = '' } = item.detail;
      item.details.push([section_name, attribute_name, attribute_value].join(':'));
      for (const name of Object.keys(item.detail)) delete item.detail[name];
    } else if (text.trim()) {
      // Of a field that comes several times the first counts.
      target[field] ??= text.trim();
    }
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const field = fieldName(name);
        if (/^(item|entry)$/.test(field)) item = { fields: {}, details: [], detail: {} };
        else if (item && field === 'link' && attributes['href'])
          item.fields['link'] ??= attributes['href'];
        way.push(field);
        text = '';
      },
      ontext(piece) {
        if (item && text.length < LONGEST_FIELD) text += piece;
      },
      onclosetag(name) {
        const field = fieldName(name);
        way.pop();
        if (item && /^(item|entry)$/.test(field)) {
          ready.push(item);
          item = undefined;
        } else closeField(field);
      },
    },
    { xmlMode: true },
  );
  return {
    write: (piece: string): void => parser.write(piece),
    /** Whether the text stopped within something. */
    isOpen: (): boolean => way.length > 0,
    take: (): MerchantRow[] => ready.splice(0),
  };
};

/** Google Merchant's XML, as RSS or Atom, of any length. */
export const readXml: FormatReader = async function* (text, { lang }) {
  const collector = createCollector();
  let count = 0;
  for await (const piece of text) {
    collector.write(piece);
    for (const row of collector.take()) {
      count += 1;
      yield { at: `item ${count}`, raw: merchantRow(row, lang) };
    }
  }
  // Half a feed would mark the other half as gone.
  if (collector.isOpen())
    throw new FeedFault(
      `The XML ends in the middle, after ${count} whole items; a feed that is closed was expected, so nothing was written.`,
    );
};
