import type {
  GreetingDecision,
  QuestionDecision,
  ShelfDecision,
  ShelfItem,
} from '../../src/core/decide/decision';
import { detail } from '../../src/messages/tr/detail';
import { shelf as shelfTexts } from '../../src/messages/tr/shelf';
import { talk } from '../../src/messages/tr/talk';
import type { ShelfActions } from '../../src/ui/shelf';
import type { Wording } from '../../src/ui/wording';

/** What a shelf loads when it is touched. */
export const alive = () => import('../../src/ui/live-shelf');

export const wording: Wording = { lang: 'tr', texts: { ...shelfTexts, ...detail, ...talk } };

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export const item = (id: string, product: Partial<ShelfItem['product']> = {}): ShelfItem => ({
  product: {
    id,
    title: `İri zeytin, çekirdeği çıkarılmış, geleneksel usul salamura ${id}`,
    link: `/urun/${id}`,
    imageLink: PICTURE,
    price: 329.9,
    currency: 'TRY',
    ...product,
  },
  score: 1,
  contributions: [
    { name: 'category:Kahvaltı', value: 0.6 },
    { name: 'recency', value: 0.3 },
    { name: 'variety', value: -0.1 },
  ],
  because: { id: 'because.category', values: { category: 'Kahvaltı' } },
});

export const shelf = (items: readonly ShelfItem[]): ShelfDecision => ({
  kind: 'shelf',
  placement: 'home',
  strategy: 'picked',
  heading: { id: 'shelf.corner', values: { category: 'Kahvaltı' } },
  because: { id: 'because.looked-at', values: { products: ['Rize çayı', 'zeytin', 'bal'] } },
  items,
});

export const tenItems = Array.from({ length: 10 }, (_, i) => item(`p${i}`));

/** A row of links, as what draws it is handed it. */
export const ways = (...titles: readonly string[]): ShelfDecision => ({
  ...shelf(
    titles.map((title) =>
      item(`category:${title}`, { title, link: `/reyon/${title}`, price: undefined }),
    ),
  ),
  strategy: 'categories',
  heading: { id: 'shelf.categories' },
  because: { id: 'because.categories' },
});

export const sixWays = ways(
  'Kahvaltılık',
  'Çay ve Kahve',
  'Kiler',
  'Sofra',
  'Bardak ve Demlik',
  'Mum ve Işık',
);

export const greeting: GreetingDecision = {
  kind: 'greeting',
  message: 'welcome-back',
  text: { id: 'greeting.welcome-back', values: { products: ['Rize çayı'] } },
  action: { label: { id: 'greeting.continue' }, link: '/urun/p1' },
  products: tenItems.map(({ product }) => product),
  benefit: { id: 'greeting.benefit.resume' },
  effect: 'none',
};

export const faces: QuestionDecision = {
  kind: 'question',
  message: 'ease',
  text: { id: 'question.ease' },
  form: 'faces',
  choices: [],
  benefit: { id: 'question.ease.benefit' },
  thanks: { id: 'question.ease.thanks' },
  thanksIfLow: { id: 'question.ease.thanks-low' },
  effect: 'quiet',
};

export const taste: QuestionDecision = {
  ...faces,
  message: 'taste',
  form: 'choice',
  choices: [
    { value: 'tea', label: { id: 'part.category', values: { value: 'Çay' } } },
    { value: 'price', label: { id: 'part.price' } },
    { value: 'new', label: { id: 'part.new' } },
  ],
};

/** Notes everything a shelf tells, in order. */
export const shelfNotes = (): { notes: unknown[][]; actions: ShelfActions } => {
  const notes: unknown[][] = [];
  const note =
    (name: string) =>
    ({ product }: ShelfItem) =>
      void notes.push([name, product.id]);
  return {
    notes,
    actions: {
      shown: (items) => void notes.push(['shown', ...items.map(({ product }) => product.id)]),
      opened: note('opened'),
      disliked: note('disliked'),
      undone: note('undone'),
    },
  };
};
