/**
 * How often each law is tried. A few hundred are quick; a nightly run names more.
 * @example BIREBIR_FUZZ=10000 npx vitest run --project unit test/fuzz
 */
export const runs = (usual = 300): { readonly numRuns: number } => ({
  numRuns: Number(process.env['BIREBIR_FUZZ']) || usual,
});
