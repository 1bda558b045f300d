import type { Product } from '../../core/catalog/product';

const hostOf = (address: string | undefined): string | undefined =>
  address ? /^https?:\/\/([^/?#]+)/.exec(address)?.[1] : undefined;

/**
 * The products of a passport that may be shown here: their pages are of this shop, and a picture is fetched only from
 * where the shop’s own pictures lie. A file that somebody made up leads nowhere else.
 */
export const trustedProducts = (
  carried: readonly Product[],
  known: readonly Product[],
  shop: string,
): readonly Product[] => {
  const pictures = new Set([shop, ...known.map(({ imageLink }) => hostOf(imageLink))]);
  return carried
    .filter(({ link }) => hostOf(link) === shop)
    .map(({ imageLink, ...product }) =>
      imageLink && pictures.has(hostOf(imageLink)) ? { ...product, imageLink } : product,
    );
};
