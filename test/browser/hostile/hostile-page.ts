/** A page of a shop that makes it hard for whoever is a guest on it. */
export interface HostilePage {
  /** Completes “the shop is unharmed on a page …”. */
  readonly title: string;
  /** Runs in the head, before our tag. */
  readonly script?: string;
  /** Runs at the end of the body. */
  readonly late?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  /** What stands in the head and in the body besides what every page has. */
  readonly head?: string;
  readonly body?: string;
  /** Our tag where it is not the usual line. */
  readonly tag?: string;
  /** The whole document where it is not the usual one. */
  readonly document?: (parts: PageParts) => string;
  /** False where no shelf can be expected. */
  readonly shelf?: false;
  /** False where the browser keeps nothing here. */
  readonly stores?: false;
  /** False where our name cannot be taken: no global at all. */
  readonly global?: false;
  /** An expression that is true on the page in the end. */
  readonly holds?: string;
  /** True where a part of ours may give up, in one sentence. */
  readonly faults?: true;
  /** What the browser itself says in its console about whoever asks for something here. */
  readonly spoken?: RegExp;
  /** What is wrong at present: the test is expected to fail. */
  readonly wrong?: string;
}

/** What a page is put together from. */
interface PageParts {
  readonly head: string;
  readonly body: string;
}
