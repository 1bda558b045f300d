/** What the owner gave cannot be used; the message is the one sentence that says why, what was expected and what follows. */
class InputFault extends Error {
}

/** How shops and their tools call what a row tells, as `plainName` writes it: English, Turkish, German, French. */
const ORDER_NAMES = {
    customer: 'customer customerid customeremail visitor visitorid email user userid buyer buyerid clientid musteri musteriid musterino musterikodu eposta mail kunde kundennummer kundenid client',
    date: 'date day at createdat orderdate invoicedate time timestamp datetime t paidat tarih siparistarihi faturatarihi datum bestelldatum datecommande',
    total: 'total value v amount ordertotal grandtotal revenue sales dollarvalue sum tutar toplam toplamtutar siparistutari geneltoplam betrag gesamtbetrag summe umsatz montant',
    order: 'order orderid ordernumber transactionid invoice invoiceno invoiceid id name siparis siparisno siparisid faturano bestellung bestellnummer commande',
    items: 'items item itemid sku product productid stockcode lineitemsku urun urunkodu urunid stokkodu artikel artikelnummer produit',
    category: 'category categories productcategory itemcategory kategori urunkategorisi kategorie categorie',
};
/** One row a customer, counted already: as the literature and its tools call it. */
const SUMMARY_NAMES = {
    x: 'x frequency repeats',
    tx: 'tx recency',
    T: 't age tcal',
    mean: 'm mx zbar monetaryvalue monetary meanspend',
};
/** A name without case, accents, blanks and signs. @example plainName('Sipariş No') // 'siparisno' */
const plainName = (name) => name
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '');

/** What a row may tell. */
const columnKinds = [...Object.keys(ORDER_NAMES), ...Object.keys(SUMMARY_NAMES)];
const listed = (header) => header.slice(0, 12).join(', ');
const placeOf = (header, kind, column) => {
    const names = header.map(plainName);
    const byName = names.indexOf(plainName(column));
    const byNumber = /^\d+$/.test(column) ? Number(column) - 1 : -1;
    const place = byName < 0 ? byNumber : byName;
    if (place >= 0 && place < header.length)
        return place;
    throw new InputFault(`There is no column “${column}” (--columns ${kind}=${column}); the file has ${listed(header)}, so nothing was fitted.`);
};
const find = (header, known, named) => {
    const names = header.map(plainName);
    const places = Object.entries(known).map(([kind, words]) => {
        const column = named[kind];
        if (column !== undefined)
            return [kind, placeOf(header, kind, column)];
        const word = words.split(' ').find((one) => names.includes(one));
        return [kind, word === undefined ? undefined : names.indexOf(word)];
    });
    return Object.fromEntries(places);
};
/** Finds the columns by their names, however they are written; what was named goes before. */
const findColumns = (header, named = {}) => {
    const summary = find(header, SUMMARY_NAMES, named);
    if (summary.x !== undefined && summary.tx !== undefined && summary.T !== undefined)
        return { kind: 'summary', at: summary };
    const orders = find(header, ORDER_NAMES, named);
    if (orders.customer !== undefined && orders.date !== undefined)
        return { kind: 'orders', at: orders };
    const missing = orders.customer === undefined ? 'customer' : 'date';
    throw new InputFault(`The file has the columns ${listed(header)}, but none for the ${missing}; columns like customer, date, total (order and items if there are any) or x, tx, T were expected, so nothing was fitted. Name it with --columns ${missing}=….`);
};

export { InputFault as I, columnKinds as c, findColumns as f };
