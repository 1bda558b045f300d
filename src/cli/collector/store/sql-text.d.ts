/** A file as text, as vite and the build understand it. */
declare module '*.sql?raw' {
  const sql: string;
  // biome-ignore lint/style/noDefaultExport: the build and vite give a file's text as the default export.
  export default sql;
}
