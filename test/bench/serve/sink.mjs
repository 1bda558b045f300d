// @ts-check

/** @typedef {{ status: number, type: string, text: string }} Answer */

/**
 * Accepts everything that anybody sends, with the least answer that lets its sender go on.
 * @param {string} path
 * @param {Readonly<Record<string, unknown>>} [answers] JSON by the part of the path that asks for it
 * @returns {Answer}
 */
export function sinkAnswer(path, answers = {}) {
  const asked = Object.keys(answers).find((part) => path.includes(part));
  // A config that is asked for as a script: nothing is in it.
  if (/\.js$/.test(path)) return { status: 404, type: 'text/javascript', text: '' };
  if (asked !== undefined)
    return { status: 200, type: 'application/json', text: JSON.stringify(answers[asked]) };
  return { status: 202, type: 'application/json', text: '{}' };
}

/** Paths that belong to a collector; Snowplow insists on its own. @param {string} path */
export function isSink(path) {
  return path.startsWith('/sink/') || path.startsWith('/com.snowplowanalytics');
}
