import type { HostilePage } from '../hostile-page';

const PLACE =
  '<h1>Yeni sayfa</h1><div data-birebir-placement="home-top" style="display:block;min-height:360px"></div>';

export const turningPages: readonly HostilePage[] = [
  {
    title: 'whose body is swapped for another (Turbo)',
    late: `addEventListener('load', function () { setTimeout(function () {
      var body = document.createElement('body');
      body.innerHTML = ${JSON.stringify(PLACE)};
      history.pushState(null, '', '?swapped' + location.search.replace('?', '&'));
      document.documentElement.replaceChild(body, document.body);
      window.swapped = true;
    }, 400); });`,
    holds: 'swapped',
  },
  {
    title: 'that is drawn anew by a framework (hydration)',
    late: `(function () {
      var draws = 0;
      var draw = function () {
        var main = document.querySelector('main'), next = main.cloneNode(false);
        next.innerHTML = main.innerHTML;
        main.replaceWith(next);
        if (++draws < 5) setTimeout(draw, 60);
        window.draws = draws;
      };
      setTimeout(draw, 0);
    })();`,
    holds: 'draws === 5',
    shelf: false,
  },
  {
    title: 'that is emptied while we work',
    late: `setTimeout(function () { document.body.textContent = ''; }, 150);`,
    shelf: false,
  },
  {
    title: 'whose root element is exchanged',
    late: `addEventListener('load', function () { setTimeout(function () {
      var html = document.createElement('html');
      html.lang = 'tr';
      html.append(document.createElement('head'), document.createElement('body'));
      document.replaceChild(html, document.documentElement);
    }, 100); });`,
    shelf: false,
  },
];
