import { Hono } from 'hono';
import type { CollectorEnv, CollectorPorts } from '../ports';
import { answer, comeBack, problem } from './answers';
import { bearer } from './bearer';
import { cors } from './cors';
import { eraseOnRequest, eraseVisitor } from './erase-visitor';
import { readEvents } from './read-events';
import { takeEvents } from './take-events';

/** Beside the path of the events, so that one rule of a proxy covers both. */
const erasePath = (path: string): string => `${path.slice(0, path.lastIndexOf('/'))}/erase`;

/** A pseudonym in a path is left out of the log. */
const WHOM = /(?<=^\/visitors\/).+/;

const onlyBy = (methods: string) => () =>
  problem(405, `Only ${methods} is answered here.`, { allow: methods });

const addReadApi = (app: Hono<CollectorEnv>, ports: CollectorPorts, token: string): void => {
  const { archive, group } = ports;
  if (!archive) return;
  const gate = bearer(token);
  app.get('/events', gate, readEvents(ports, archive));
  app.get('/stats', gate, async () => answer(200, await group.inTurn(() => archive.stats())));
  app.delete('/visitors/:id', gate, (context) => eraseVisitor(ports, context.req.param('id')));
};

/** Everything that the collector answers. No file is served, and nothing but events and erasures is written. */
export const createApp = (ports: CollectorPorts): Hono<CollectorEnv> => {
  const { path, token, log } = ports;
  const app = new Hono<CollectorEnv>();
  app.use(async (context, next) => {
    await next();
    const { method, path: asked } = context.req;
    const { status } = context.res;
    if (status >= 400) log('refused', { method, path: asked.replace(WHOM, '…'), status });
  });
  for (const [at, handler] of [
    [path, takeEvents(ports)],
    [erasePath(path), eraseOnRequest(ports)],
  ] as const) {
    app.use(at, cors(ports));
    app.post(at, handler);
    app.all(at, onlyBy('POST, OPTIONS'));
  }
  app.get('/healthz', () => answer(200, { ok: true }));
  if (token !== undefined) addReadApi(app, ports, token);
  app.notFound(() => problem(404, 'There is nothing at this address.'));
  app.onError((error) => {
    log('fault', { reason: `${error}` });
    return comeBack('The request could not be answered at this moment.');
  });
  return app;
};
