/** A product as the shop's own events describe it: no picture, but often the only brand and category there is. */
const productOfItem = (item, currency, link) => {
    const { item_id, item_name, item_brand, price } = item;
    const category = [
        item.item_category,
        item.item_category2,
        item.item_category3,
        item.item_category4,
        item.item_category5,
    ].filter((step) => step !== undefined);
    return {
        id: item_id,
        title: item_name ?? item_id,
        link,
        availability: 'in_stock',
        category,
        colours: [],
        attributes: {},
        goesWith: [],
        replenishable: false,
        source: 'structured',
        ...(price !== undefined && { price }),
        ...(currency && { currency }),
        ...(item_brand && { brand: item_brand }),
    };
};
/** An event's item for a product of the catalogue. */
const itemOfProduct = ({ id, title, brand, category, price, salePrice, }) => {
    const paid = salePrice ?? price;
    return {
        item_id: id,
        item_name: title,
        ...(brand && { item_brand: brand }),
        ...(category[0] && { item_category: category[0] }),
        ...(category[1] && { item_category2: category[1] }),
        ...(category[2] && { item_category3: category[2] }),
        ...(paid !== undefined && { price: paid }),
    };
};

export { itemOfProduct as i, productOfItem as p };
