import type { BirebirApi } from '../../src/app/api';

/** An API whose every call is written down. */
export const createNotedApi = () => {
  const calls: unknown[][] = [];
  const note =
    (method: string) =>
    (...values: unknown[]) => {
      calls.push([method, ...values]);
      return `${method} was called`;
    };
  const methods = ['track', 'identify', 'consent', 'render', 'config', 'on', 'forget', 'ready'];
  const noted = Object.fromEntries(methods.map((method) => [method, note(method)]));
  return { calls, api: { version: '1.2.3', ...noted } as unknown as BirebirApi };
};
