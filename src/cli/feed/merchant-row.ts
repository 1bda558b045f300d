import { ownFeedRow } from '../../discovery/parse/own-feed';
import type { RawProduct } from '../../discovery/parse/raw-product';

/** Fields of Google Merchant in which a taste can show (https://support.google.com/merchants/answer/7052112). */
const ATTRIBUTES = ['material', 'size', 'pattern', 'gender', 'age_group', 'condition'];

/** A product in Google Merchant's words: each field as it is written, details as `section:name:value`. */
export interface MerchantRow {
  readonly fields: Readonly<Record<string, string>>;
  readonly details: readonly string[];
}

/** `image link` and `g:image_link` are `image_link`. */
export const fieldName = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/^g:/, '')
    .replace(/[\s-]+/g, '_');

/** Reads a row as our own JSON is read, which has the same names; used as new says nothing. */
export const merchantRow = ({ fields, details }: MerchantRow, lang: string): RawProduct => {
  const attributes: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const value = fields[name];
    if (value && !(name === 'condition' && value === 'new')) attributes[name] = value;
  }
  for (const detail of details) {
    const [, name = '', ...value] = detail.split(':');
    if (name.trim() && value.length > 0) attributes[name.trim()] = value.join(':').trim();
  }
  return ownFeedRow({ ...fields, attributes }, lang);
};
