import { rename, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Product } from '../../core/catalog/product';
import { createCatalogueBuilder } from './catalogue-builder';
import { createProductCollector } from './collect-products';
import { FeedFault } from './feed-fault';
import type { FeedFormat } from './feed-formats';
import { type FeedReport, feedReportText } from './feed-report';
import { ownRow } from './own-row';
import { previousProducts } from './previous-file';
import { openProgress } from './progress';
import { readAs } from './read-source';
import { withoutRoot } from './shop-root';
import { createSkippedRows, skippedText } from './skipped-rows';

/** What was asked for on the command line. */
export interface FeedCall {
  readonly sources: readonly string[];
  readonly output: string;
  readonly format: FeedFormat;
  readonly lang: string;
  readonly currency?: string;
  readonly base?: string;
  readonly previous?: string;
  readonly pages: number;
  readonly json?: true;
}

/** Where products go until the file is written: columns, or rows of JSON. */
const openTarget = (output: string) => {
  if (!output.endsWith('.json')) {
    const builder = createCatalogueBuilder();
    return { put: builder.put, bytes: builder.encode };
  }
  const rows: unknown[] = [];
  return {
    put(ordinal: number, product: Product): void {
      rows[ordinal] = ownRow(product);
    },
    bytes: () => new TextEncoder().encode(JSON.stringify({ products: rows })),
  };
};

/** Written beside and then moved: whoever fetches the file meanwhile gets the old one or the new one, whole. */
const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const beside = `${path}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new FeedFault(`${path} cannot be written (${reason}), so what was there has stayed.`);
  }
};

const makeFile = async (call: FeedCall): Promise<FeedReport> => {
  const { sources, output, format, lang, currency, base, previous, pages } = call;
  const before = previous === undefined ? [] : await previousProducts(previous);
  const placeOf = new Map(before.map(({ id }, ordinal) => [id, ordinal]));
  const target = openTarget(output);
  const skipped = createSkippedRows();
  const collector = createProductCollector({ base, currency }, placeOf, skipped, target.put);
  const progress = openProgress();
  try {
    for (const source of sources) {
      progress.source(source);
      for await (const row of readAs(format, source, { lang, pages })) {
        progress.row();
        collector.take(row);
      }
    }
  } finally {
    progress.close();
  }
  const { met } = collector;
  if (met.size === 0)
    throw new FeedFault(
      `No product was found in ${sources.join(', ')}, so nothing was written.\n${skippedText(skipped.all())}`.trimEnd(),
    );
  let gone = 0;
  for (const [ordinal, product] of before.entries()) {
    if (met.has(product.id)) continue;
    gone += 1;
    const { imageLink, link } = product;
    const kept = { ...product, link: withoutRoot(link), availability: 'out_of_stock' as const };
    target.put(ordinal, imageLink ? { ...kept, imageLink: withoutRoot(imageLink) } : kept, {
      gone: true,
    });
  }
  const bytes = target.bytes();
  await writeWhole(output, bytes);
  const kept = before.length - gone;
  return {
    output,
    products: met.size,
    added: met.size - kept,
    gone,
    bytes: bytes.length,
    gzipBytes: gzipSync(bytes, { level: 9 }).length,
    skipped: skipped.all(),
  };
};

/** Runs the command; what comes back is its exit code. */
export const runFeed = async (call: FeedCall): Promise<number> => {
  try {
    const report = await makeFile(call);
    process.stderr.write(skippedText(report.skipped));
    process.stdout.write(
      call.json ? `${JSON.stringify(report, null, 1)}\n` : feedReportText(report),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known = error instanceof FeedFault;
    process.stderr.write(
      known ? `${error.message}\n` : `The catalogue could not be made (${error.message}).\n`,
    );
    return 1;
  }
};
