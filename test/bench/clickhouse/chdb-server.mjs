// @ts-check
// node chdb-server.mjs <chdb's folder> <an empty folder>: ClickHouse's HTTP interface in front of chdb, which is the engine
// of ClickHouse without its server. In a process of its own, as a server is, and away from DuckDB's native parts.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { keepSession } from './chdb-session.mjs';

const [home = '', data = ''] = process.argv.slice(2);
const { Session } = createRequire(`${home}/package.json`)('chdb');
const chdb = new Session(data);
const sessions = keepSession(chdb);

/** What the interface itself understands; every other parameter is a setting. */
const OWN = new Set([
  'query',
  'session_id',
  'session_timeout',
  'close_session',
  'wait_end_of_query',
]);
/** A server's defaults. */
const SESSION_SECONDS = 60;
const MOST_SESSION_SECONDS = 3600;

/** @param {URLSearchParams} asked @param {string} body */
function answer(asked, body) {
  const session = asked.get('session_id') ?? '';
  const seconds = Number(asked.get('session_timeout') ?? SESSION_SECONDS);
  if (!(seconds <= MOST_SESSION_SECONDS))
    throw new Error(
      `Code: 364. DB::Exception: Session timeout '${seconds}' is larger than max_session_timeout: ${MOST_SESSION_SECONDS}. (INVALID_SESSION_TIMEOUT)`,
    );
  sessions.enter(session, seconds);
  try {
    const settings = [...asked].filter(([name]) => !OWN.has(name));
    // The text and the body are one query; the body of an insert is its rows.
    const sql = [asked.get('query') ?? '', body].filter(Boolean).join('\n');
    return sessions.run(sql, settings);
  } finally {
    if (asked.get('close_session') === '1') sessions.end();
  }
}

/** Sessions with a query under way: who asks meanwhile is turned away, as by a server. @type {Set<string>} */
const locked = new Set();

const server = createServer(async (request, response) => {
  const asked = new URL(request.url ?? '', 'http://chdb').searchParams;
  const session = asked.get('session_id') ?? '';
  const isFirst = session === '' || !locked.has(session);
  locked.add(session);
  try {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    if (!isFirst)
      throw new Error(
        `Code: 373. DB::Exception: Session ${session} is locked by a concurrent client. (SESSION_IS_LOCKED)`,
      );
    response.end(answer(asked, body));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    response.writeHead(500).end(`${said.replace(/^Query failed: /, '')}\n`);
  } finally {
    if (isFirst) locked.delete(session);
  }
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const version = chdb.query('select version()', 'TabSeparated').trim();
  process.stdout.write(`${JSON.stringify({ address: `http://127.0.0.1:${port}`, version })}\n`);
});
// Whoever started it is gone, or wants it gone.
process.stdin.resume().once('end', () => {
  chdb.close();
  process.exit();
});
