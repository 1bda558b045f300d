import type { ShelfItem } from '../core/decide/decision';
import type { Touches } from './touched-views';

/** How long "added" shows before the item can be added once more. */
const ADDED_MS = 3000;

/** The steps of a quick add: busy, then added for a while or, when the shop refused, as before. */
export const addToCart =
  (
    { adding }: Touches,
    draw: () => void,
    tell: (id: string) => void,
    add: (item: ShelfItem) => Promise<boolean>,
  ) =>
  async (item: ShelfItem): Promise<void> => {
    const { id } = item.product;
    if (adding.has(id)) return;
    adding.set(id, 'busy');
    draw();
    let done = false;
    try {
      done = await add(item);
    } finally {
      adding.delete(id);
      if (done) adding.set(id, 'done');
      tell(done ? 'card.added' : 'card.failed');
      draw();
    }
    setTimeout(() => adding.delete(id) && draw(), ADDED_MS);
  };
