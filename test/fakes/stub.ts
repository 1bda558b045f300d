/** What the pasted line leaves under the global's name. */
export interface Stub {
  (...values: unknown[]): void;
  q?: unknown[];
}

/** The one line an owner pastes before the tag: it queues arguments objects. */
export const pasteStub = (page: Record<string, unknown>, name = 'birebir'): Stub => {
  const stub: Stub = function (..._values) {
    stub.q ??= [];
    // biome-ignore lint/complexity/noArguments: the very thing that the pasted line pushes
    stub.q.push(arguments);
  };
  page[name] = stub;
  return stub;
};
