// @ts-check

/** The part of chdb's own session that is used here: synchronous, one at a time. @typedef {{ query: (sql: string, format?: string) => string, close: () => void }} Chdb */

/** What a server sets for itself where chdb, made for the command line, differs. */
const AS_A_SERVER = { implicit_select: '0' };

/** @param {string} text */
const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/**
 * ClickHouse's sessions and settings of one query, on chdb's one connection: temporary tables are there for the session
 * that made them and gone when it ends or another one begins, and a setting holds for its query alone.
 * @param {Chdb} chdb
 */
export function keepSession(chdb) {
  for (const [name, value] of Object.entries(AS_A_SERVER)) chdb.query(`set ${name} = ${value}`);
  let owner = '';
  let endsAt = 0;
  const forget = () => {
    const named = chdb.query('select name from system.tables where is_temporary', 'JSONEachRow');
    for (const line of named.split('\n').filter(Boolean))
      chdb.query(`drop temporary table \`${JSON.parse(line).name}\``);
    owner = '';
  };
  return {
    /** @param {string} session none: a query outside of any (it could see temporary tables, on a server it could not) @param {number} seconds how long it may be idle */
    enter(session, seconds) {
      if (session === '') return;
      if (owner !== '' && (owner !== session || Date.now() > endsAt)) forget();
      owner = session;
      endsAt = Date.now() + seconds * 1000;
    },
    end: forget,
    /** @param {string} sql @param {readonly (readonly [string, string])[]} settings */
    run(sql, settings) {
      try {
        for (const [name, value] of settings) chdb.query(`set ${name} = ${quoted(value)}`);
        // Without "format" in the text a server answers in this one.
        return chdb.query(sql, 'TabSeparated');
      } finally {
        for (const [name] of settings) chdb.query(`set ${name} = default`);
      }
    },
  };
}
