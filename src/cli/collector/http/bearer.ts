import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { CollectorEnv } from '../ports';
import { problem } from './answers';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Lets in who has the token. Digests are compared, in a time that says nothing about how much was right. */
export const bearer = (token: string): MiddlewareHandler<CollectorEnv> => {
  const expected = digest(`Bearer ${token}`);
  return async (context, next) => {
    const given = digest(context.req.header('authorization') ?? '');
    if (timingSafeEqual(given, expected)) return next();
    return problem(401, 'This needs the collector’s token.', { 'www-authenticate': 'Bearer' });
  };
};
