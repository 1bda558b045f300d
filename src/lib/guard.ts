/** Told of every fault of ours; never throws itself. */
export type OnFault = (where: string, error: unknown) => void;

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as Promise<unknown> | undefined)?.catch === 'function';

/**
 * Wraps what the browser or the page calls back, so that nothing of ours reaches `window.onerror`.
 * A rejected promise is reported in the same way and becomes `undefined`.
 */
export const guard =
  <Args extends unknown[], Result>(
    where: string,
    run: (...args: Args) => Result,
    onFault: OnFault,
  ) =>
  (...args: Args): Result | undefined => {
    try {
      const result = run(...args);
      // Not `instanceof Promise`: pages replace that (Zone.js), while an async function answers with the browser's own.
      if (isPromise(result)) {
        return result.catch((error: unknown) => onFault(where, error)) as Result;
      }
      return result;
    } catch (error) {
      onFault(where, error);
      return undefined;
    }
  };
