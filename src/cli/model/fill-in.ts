/** Puts numbers and known words where an SQL text has `{{name}}`; no text of a log ever comes here. */
export const fillIn = (
  sql: string,
  values: Readonly<Record<string, number | 'view' | 'buy'>>,
): string => sql.replace(/\{\{(\w+)\}\}/g, (_, name: string) => `${values[name]}`);
