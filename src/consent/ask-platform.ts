/** Calls a platform's method if it has one. It may be inherited: what a platform shows may be an instance of a class. */
export const askPlatform = (api: unknown, method: string): unknown => {
  const found = (api as Readonly<Record<string, unknown>> | null | undefined)?.[method];
  return typeof found === 'function' ? found.call(api) : undefined;
};
