// @ts-check
import { products } from './products.js';

/** @import { Product, Words } from './product.js' */
/** @typedef {{ slug: string, path: readonly Words[], name: Words, products: readonly Product[] }} Department */

/** Every category of the catalogue by slug (`grocery/breakfast`), parents before their children. */
const bySlug = new Map(collect().map((department) => [department.slug, department]));

/** The roots: what stands in the header. */
export function departments() {
  return [...bySlug.values()].filter((department) => department.path.length === 1);
}

/** @param {string | null} slug */
export function findDepartment(slug) {
  return slug === null ? undefined : bySlug.get(slug);
}

/** @param {Department} parent */
export function subdepartments(parent) {
  return [...bySlug.values()].filter(({ slug, path }) => path.length === parent.path.length + 1 && slug.startsWith(`${parent.slug}/`));
}

/** @param {readonly Words[]} path */
export function departmentLink(path) {
  return `category.html?c=${encodeURIComponent(slugOf(path)).replaceAll('%2F', '/')}`;
}

/** @returns {Department[]} */
function collect() {
  /** @type {Map<string, Department & { products: Product[] }>} */
  const found = new Map();
  for (const product of products) {
    for (let depth = 1; depth <= product.category.length; depth++) {
      const path = product.category.slice(0, depth);
      const name = path[depth - 1];
      if (!name) continue;
      const slug = slugOf(path);
      const department = found.get(slug) ?? { slug, path, name, products: [] };
      department.products.push(product);
      found.set(slug, department);
    }
  }
  return [...found.values()];
}

/** Letters of any script stay, everything else becomes a dash. @param {readonly Words[]} path */
export function slugOf(path) {
  return path.map((name) => name.en.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')).join('/');
}
