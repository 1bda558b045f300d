/** How shops and their tools call what a row tells, as `plainName` writes it: English, Turkish, German, French. */
export const ORDER_NAMES = {
  customer:
    'customer customerid customeremail visitor visitorid email user userid buyer buyerid clientid musteri musteriid musterino musterikodu eposta mail kunde kundennummer kundenid client',
  date: 'date day at createdat orderdate invoicedate time timestamp datetime t paidat tarih siparistarihi faturatarihi datum bestelldatum datecommande',
  total:
    'total value v amount ordertotal grandtotal revenue sales dollarvalue sum tutar toplam toplamtutar siparistutari geneltoplam betrag gesamtbetrag summe umsatz montant',
  order:
    'order orderid ordernumber transactionid invoice invoiceno invoiceid id name siparis siparisno siparisid faturano bestellung bestellnummer commande',
  items:
    'items item itemid sku product productid stockcode lineitemsku urun urunkodu urunid stokkodu artikel artikelnummer produit',
  category:
    'category categories productcategory itemcategory kategori urunkategorisi kategorie categorie',
} as const;

/** One row a customer, counted already: as the literature and its tools call it. */
export const SUMMARY_NAMES = {
  x: 'x frequency repeats',
  tx: 'tx recency',
  T: 't age tcal',
  mean: 'm mx zbar monetaryvalue monetary meanspend',
} as const;

/** A name without case, accents, blanks and signs. @example plainName('Sipariş No') // 'siparisno' */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '');
