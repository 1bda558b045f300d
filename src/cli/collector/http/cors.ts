import type { MiddlewareHandler } from 'hono';
import type { CollectorEnv, CollectorPorts } from '../ports';
import { problem } from './answers';

/** A day: an answer about origins does not change while the collector runs. */
const MAX_AGE_S = '86400';
const ALLOWED = 'POST, OPTIONS';

const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      allow: ALLOWED,
      'access-control-allow-methods': ALLOWED,
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': MAX_AGE_S,
    },
  });

/**
 * Lets in pages of allowed origins, and what is no page and therefore names no origin. Credentials are never
 * allowed: no cookie is read, so that no other page can act in a visitor's name.
 */
export const cors =
  ({
    allowsOrigin,
    log,
  }: Pick<CollectorPorts, 'allowsOrigin' | 'log'>): MiddlewareHandler<CollectorEnv> =>
  async (context, next) => {
    const origin = context.req.header('origin');
    const isForeign =
      origin === undefined
        ? context.req.header('sec-fetch-site') === 'cross-site'
        : !allowsOrigin(origin, context.req.header('host'));
    if (isForeign) {
      log('foreign origin', { origin });
      return problem(
        403,
        'This page may not send here; the collector’s --origin names those that may.',
      );
    }
    if (context.req.method === 'OPTIONS') context.res = preflight();
    else await next();
    if (origin !== undefined) {
      context.res.headers.set('access-control-allow-origin', origin);
      context.res.headers.set('access-control-expose-headers', 'retry-after');
    }
    context.res.headers.append('vary', 'origin');
    return undefined;
  };
