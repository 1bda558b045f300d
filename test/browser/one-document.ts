const PRODUCTS = {
  'siyah-cay-500': { name: 'Rize Siyah Çayı, 500 g', price: 229.9 },
  'kekik-bali': { name: 'Kekik Balı, 450 g', price: 329.9 },
};

/** A shop of one document: `history.pushState`, then other content and other structured data. */
export const SHOP = `<nav></nav><main id="view"></main><script>
  const products = ${JSON.stringify(PRODUCTS)};
  const view = document.getElementById('view');
  const draw = () => {
    const id = new URLSearchParams(location.search).get('id');
    const product = products[id];
    view.innerHTML = product
      ? '<h1>' + product.name + '</h1><p>₺' + product.price + '</p><button>Sepete ekle</button>'
        + '<script type="application/ld+json">' + JSON.stringify({ '@type': 'Product', sku: id, name: product.name,
          offers: { '@type': 'Offer', price: product.price, priceCurrency: 'TRY' } }) + '</' + 'script>'
        + '<div style="height:900px"></div><div data-birebir-placement="product-alternatives" style="display:block;min-height:340px"></div>'
      : '<h1>Dükkân</h1><div data-birebir-placement="home-top" style="display:block;min-height:340px"></div>';
  };
  document.querySelector('nav').innerHTML = Object.keys(products).map((id) => '<a href="/tek.html?id=' + id + '">' + products[id].name + '</a> ').join('') + '<a href="/tek.html">Dükkân</a>';
  document.querySelector('nav').addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', event.target.href);
    draw();
  });
  addEventListener('popstate', draw);
  draw();
</script>`;
