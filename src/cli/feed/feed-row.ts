import type { RawProduct } from '../../discovery/parse/raw-product';

/** A product as a source tells it, and where: `line 12`, `item 3`, `https://shop.example/p/tea`. */
export interface FeedRow {
  readonly at: string;
  readonly raw: RawProduct;
}

/** What readers of formats are told beside the text. */
export interface ReadChoice {
  /** Two letters: `titleTr` and the like are taken for it. */
  readonly lang: string;
}

/** Reads one format, piece by piece. */
export type FormatReader = (
  text: AsyncIterable<string>,
  choice: ReadChoice,
) => AsyncIterable<FeedRow>;
