/** Where a product was learnt, the most trusted first; a better source overwrites a lesser one. */
const productSources = ['feed', 'structured', 'page'];
/** What one piece costs now. */
const currentPrice = (product) => product.salePrice ?? product.price;

export { currentPrice as c, productSources as p };
