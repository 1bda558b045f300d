// @ts-check

/** What the product calls its own temporary tables, and a shop may call tables that it would not like to lose. */
const NAMES = ['log', 'catalogue', 'acts', 'steps', 'pairs'];

/** @typedef {{ ask: (query: string) => Promise<string> }} Chdb */

/** @param {Chdb} chdb */
export async function makeShopTables({ ask }) {
  for (const name of NAMES)
    await ask(
      `create table ${name} engine = MergeTree order by tuple() as select 'the shop''s' as note`,
    );
}

/** The names of those that are gone or were written to. @param {Chdb} chdb @returns {Promise<string[]>} */
export async function harmedShopTables({ ask }) {
  const notes = await Promise.all(
    NAMES.map((name) => ask(`select note from ${name}`).catch((error) => String(error))),
  );
  return NAMES.filter((_, at) => notes[at]?.trim() !== "the shop\\'s");
}
