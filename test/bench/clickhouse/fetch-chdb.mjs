// @ts-check
import { rename, rm, stat } from 'node:fs/promises';
import { cache, fetchPackages } from '../measure/fetch-packages.mjs';

/** The engine of ClickHouse 26.7 as a library. Half a gigabyte, so never a dependency of ours. */
const PACKAGE = 'chdb@3.4.0';
/** It brings a library for these; on Linux for glibc alone. */
const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];
const LIMIT_MS = 600_000;

/** @returns {string | undefined} why it cannot run on this machine */
function notHere() {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform)) return `there is none for ${platform}`;
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } } | undefined} */ (
    process.report?.getReport()
  );
  const isMusl = process.platform === 'linux' && !report?.header?.glibcVersionRuntime;
  return isMusl ? 'on Linux it needs glibc' : undefined;
}

/**
 * Where chdb lies; fetched from npm if it is not there.
 * @returns {Promise<{ home?: string, problem?: string }>}
 */
export async function fetchChdb() {
  const missing = notHere();
  if (missing) return { problem: missing };
  const home = `${cache}${PACKAGE}`;
  if (await stat(home).catch(() => undefined)) return { home };
  const folder = `${home}-under-way-${process.pid}`;
  try {
    await fetchPackages(folder, [PACKAGE], LIMIT_MS);
    await rename(folder, home);
    return { home };
  } catch (error) {
    return {
      problem: `it could not be fetched (${error instanceof Error ? error.message : error})`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
