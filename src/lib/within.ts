/** The answer, or after `limitMs` something else in its place; the answer may still come, and nobody hears it. */
export const within = <Answer, Otherwise>(
  limitMs: number,
  answer: Promise<Answer> | Answer,
  otherwise: Otherwise,
): Promise<Answer | Otherwise> =>
  Promise.race([
    answer,
    new Promise<Otherwise>((resolve) => setTimeout(resolve, limitMs, otherwise)),
  ]);
