/** An event's item for a product of the catalogue. */
const itemOfProduct = ({ id, title, brand, category, price, salePrice, availability, }) => {
    const paid = salePrice ?? price;
    return {
        item_id: id,
        item_name: title,
        ...(brand && { item_brand: brand }),
        ...(category[0] && { item_category: category[0] }),
        ...(category[1] && { item_category2: category[1] }),
        ...(category[2] && { item_category3: category[2] }),
        ...(paid !== undefined && { price: paid }),
        // That it can be bought goes without saying.
        ...(availability === 'out_of_stock' && { availability }),
    };
};

export { itemOfProduct as i };
