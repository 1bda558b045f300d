/** The object in an answer's body; undefined for a page, a text, a list, or JSON that was cut short. */
export const jsonAnswer = (body: string): object | undefined => {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null && !Array.isArray(answer)
      ? answer
      : undefined;
  } catch {
    return undefined;
  }
};
