// @ts-check
/** What the two older shops say in Turkish. */
export const trDialects = {
  'ga4.name': 'Kordon Mağazaları',
  'ga4.slogan': '1994’ten beri, binlerce ürün',
  'ga4.home': 'Ana Sayfa',
  'ga4.all': 'Tüm Ürünler',
  'ga4.picks': 'Haftanın Ürünleri',
  'ga4.buy': 'Sepete At',
  'ga4.bought': 'Sepete atıldı',
  'ga4.code': 'Ürün kodu',
  'ga4.basket': 'Sepetim ({n})',
  'ga4.footer': '© Kordon Mağazaları A.Ş. Fiyatlara KDV dahildir.',
  'bare.name': 'Bakkal Nuri',
  'bare.slogan': 'Aradığınız burada, yoksa da bulunur.',
  'bare.all': 'Çeşitlerimiz',
  'bare.back': '« Bütün çeşitler',
  'bare.add': 'Sepete ekle',
  'bare.basket': 'Sepetinizde {n} ürün var.',
  'bare.footer': 'Telefonla sipariş: 0 (212) 000 00 00. Pazar günleri kapalıyız.',
};
