// @ts-check
import { products } from './products.js';

/** @import { Product } from './product.js' */

/** Products that hold every word of the term; a word in the title counts before one in the category. @param {string} term */
export function searchProducts(term) {
  const wanted = fold(term).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return products
    .map((product) => ({ product, score: score(product, wanted) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((hit) => hit.product);
}

/**
 * @param {Product} product
 * @param {readonly string[]} wanted
 */
function score(product, wanted) {
  const title = fold(`${product.title.tr} ${product.title.en} ${product.brand}`);
  const rest = fold(product.category.map((name) => `${name.tr} ${name.en}`).join(' '));
  const hits = wanted.map((word) => wordScore(word, title, rest));
  return hits.every((hit) => hit > 0) ? hits.reduce((sum, hit) => sum + hit, 0) : 0;
}

/**
 * @param {string} word
 * @param {string} title
 * @param {string} rest
 * @returns {number}
 */
function wordScore(word, title, rest) {
  if (startsWord(title, word)) return 3;
  if (title.includes(word)) return 2;
  return startsWord(rest, word) ? 1 : 0;
}

/**
 * @param {string} text
 * @param {string} word
 */
function startsWord(text, word) {
  return text.startsWith(word) || text.includes(` ${word}`);
}

/** "Çay", "çay" and "cay" are one word; so are "ILIK" and "ilik", which a phone keyboard cannot tell apart. @param {string} text */
function fold(text) {
  return text.toLocaleLowerCase('tr').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}
